package org.partnerhub.partners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Narratives;
import org.partnerhub.release.ReleasedIndicator;
import org.partnerhub.release.ReleasedIndicator.ReleasedBaseline;
import org.partnerhub.release.ReleasedPeriod;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedPeriod.ReleasedRevision;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;
import org.partnerhub.release.ReleasedTable;

/** Other values and standings in the places of figures; which places there are is a matter of the framework and stays. */
record OtherFigures(RandomGenerator random) {
    private static final int MOST = 1_000_000;

    Figure figure(Figure told) {
        String unit = told.unit().orElseThrow();
        String release = told.release().orElseThrow();
        LocalDate day = told.asOf().orElse(LocalDate.of(2024, 6, 30)).minusDays(random.nextInt(90));
        return switch (random.nextInt(4)) {
            case 0 -> Figure.notReported(unit, release);
            case 1 -> Figure.withheld(unit, release, day);
            default -> Figure.published(BigDecimal.valueOf(random.nextInt(MOST)), unit, release, day);
        };
    }

    ReleasedIndicator indicator(ReleasedIndicator told) {
        return new ReleasedIndicator(
                told.definition(),
                told.baseline().map(baseline -> new ReleasedBaseline(baseline.year(), figure(baseline.value()))),
                told.periods().stream().map(this::period).toList());
    }

    ReleasedPeriod period(ReleasedPeriod told) {
        return new ReleasedPeriod(
                told.periodStart(),
                told.periodEnd(),
                told.target().map(this::target),
                figure(told.actual()),
                figure(told.cumulative()),
                told.cells().stream().map(this::cell).toList());
    }

    private ReleasedTarget target(ReleasedTarget told) {
        return new ReleasedTarget(
                figure(told.value()),
                figure(told.original()),
                told.revisions().stream().map(this::revision).toList());
    }

    private ReleasedRevision revision(ReleasedRevision told) {
        Narratives reason = Narratives.of("en", "Raised by " + random.nextInt(MOST));
        return new ReleasedRevision(told.date(), figure(told.from()), reason, told.donorConsent());
    }

    List<ReleasedTable> tables(List<ReleasedTable> told) {
        return told.stream()
                .map(table -> new ReleasedTable(
                        table.axes(), table.cells().stream().map(this::cell).toList()))
                .toList();
    }

    ReleasedCell cell(ReleasedCell told) {
        return new ReleasedCell(told.categories(), figure(told.figure()));
    }
}
