package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.model.Axis;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Posted;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PostingPeriod;

/** What a row that can be read must meet in order to be counted. */
final class Rules {
    private final ImportRequest request;
    private final PeriodBook book;
    private final Map<Cube, CubePeriods> periods = new HashMap<>();

    Rules(ImportRequest request, PeriodBook book) {
        this.request = request;
        this.book = book;
    }

    /** What is wrong with a row whatever the periods are. */
    Optional<ImportProblem> standing(StatedRow row) {
        if (row.indicator().victimsOfTrafficking() && !request.protection()) {
            return Optional.of(ImportProblem.of(row.row(), "indicator", ImportCode.PROTECTION_REQUIRED));
        }
        if (isOutside(row)) {
            return Optional.of(ImportProblem.of(row.row(), "district", ImportCode.OUTSIDE_AREA));
        }
        return row instanceof CellRow count ? new CountRules(count).problem() : Optional.empty();
    }

    private static boolean isOutside(StatedRow row) {
        return !row.indicator().impersonal()
                && row.place()
                        .flatMap(cell -> Optional.ofNullable(cell.categories().get(Axis.DISTRICT)))
                        .filter(district -> !row.counted().area().takes(district))
                        .isPresent();
    }

    /** What the ledger would say of a row as the periods are now, were the row a new one. */
    Posted timely(StatedRow row) {
        Optional<PostingPeriod> period = posting(row);
        if (period.isEmpty()) {
            return Posted.NO_OPEN_PERIOD;
        }
        boolean mayBeLate = isExplained(row) && row.isCorrectable();
        return period.get().isLate() && !mayBeLate ? Posted.REASON_REQUIRED : Posted.ACCEPTED;
    }

    /** The period in which something late is posted; empty for what is not late. */
    Optional<LocalDate> late(StatedRow row) {
        return posting(row).filter(PostingPeriod::isLate).map(PostingPeriod::end);
    }

    boolean isExplained(StatedRow row) {
        return row.hasReason() || request.lateReason().isPresent();
    }

    static Optional<ImportProblem> problem(StatedRow row, Posted posted) {
        return switch (posted) {
            case ACCEPTED -> Optional.empty();
            case NO_OPEN_PERIOD -> Optional.of(problem(row, ImportCode.NO_OPEN_PERIOD));
            case REASON_REQUIRED ->
                Optional.of(
                        problem(row, row.isCorrectable() ? ImportCode.REASON_REQUIRED : ImportCode.NOT_CORRECTABLE));
        };
    }

    static ImportProblem countedOtherwise(StatedRow row) {
        return ImportProblem.of(row.row(), "indicator", ImportCode.COUNTED_OTHERWISE);
    }

    private static ImportProblem problem(StatedRow row, ImportCode code) {
        return ImportProblem.of(row.row(), row.column(), code);
    }

    private Optional<PostingPeriod> posting(StatedRow row) {
        CountedCube counted = row.counted();
        return periods.computeIfAbsent(counted.cube(), cube -> new CubePeriods(book, counted.ends()))
                .find(row.periodEnd());
    }
}
