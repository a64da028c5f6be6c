package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Cell;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Sequences;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.ledger.Statement;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodReason;
import org.partnerhub.reporting.period.PeriodRole;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/** Posts a report of an actual that was found good, in the period that is open for it. */
record ActualPosting(Tables tables, Ledger ledger, Own own, OwnCube cube, ActualReport report, PostingPeriod open) {

    /** Posts cells, the whole among them. */
    Attempt<ReportedActual> of(Map<Cell, BigDecimal> cells, Instant now) {
        Sequences.Next next = new Sequences(tables).next(own.activity(), own.organisation());
        List<Change> changes = Stream.of(
                        ledger
                                .prepare(cube.cube(), statements(cells, next.number()), end -> Optional.of(open))
                                .changes()
                                .stream(),
                        Stream.of(next.change()),
                        reason(next.number(), now).stream())
                .flatMap(each -> each)
                .toList();
        return changes.size() <= Attempt.MOST_CHANGES ? settled(cells, changes) : tooMany();
    }

    private List<Statement> statements(Map<Cell, BigDecimal> cells, long number) {
        List<Statement> statements = new ArrayList<>();
        cells.forEach((cell, value) -> statements.add(Statement.ofCell(
                cube.cube(),
                new Sequence(number, statements.size() + 1L),
                report.periodEnd(),
                cube.inCube(cell),
                value,
                report.reason().isPresent())));
        return statements;
    }

    /** That it is counted from aggregates holds for good, so that it takes no room in the commit. */
    private Attempt<ReportedActual> settled(Map<Cell, BigDecimal> cells, List<Change> changes) {
        return new Sources(tables).settle(cube.cube(), Source.AGGREGATES)
                ? new Attempt.Done<>(result(cells), changes)
                : new Attempt.Refused<>(List.of(Actuals.COUNTED_BY_PARTICIPATIONS));
    }

    private static Attempt<ReportedActual> tooMany() {
        return Attempt.refused(
                "breakdown", "TOO_MANY_CELLS", "With the cells that it replaces this is too much; use an import.");
    }

    private ReportedActual result(Map<Cell, BigDecimal> cells) {
        return new ReportedActual(
                own.activity(),
                report.indicator(),
                report.periodEnd(),
                open.end(),
                cells.getOrDefault(Cell.WHOLE, BigDecimal.ZERO),
                report.breakdown().size());
    }

    /** A late report is an event of the open period; the reason of any other is kept as a correction's. */
    private Optional<Change> reason(long number, Instant now) {
        return report.reason()
                .map(String::strip)
                .map(words -> open.isLate() ? late(number, now, words) : note(number, now, words));
    }

    private Change late(long number, Instant now, String words) {
        PeriodEvent event = PeriodEvent.of(now, PeriodRole.REPORTER, EventKind.POSTED_LATE)
                .because(PeriodReason.of("LATE"))
                .saying(words);
        ReportingPeriod period = new ReportingPeriod(own.activity(), own.organisation(), open.end());
        return PeriodEvents.add(period, open.stillOpen().version(), "late-" + number, event);
    }

    private Change note(long number, Instant now, String words) {
        String what = "actual of " + report.indicator() + " for " + report.periodEnd();
        return Corrections.add(own, number, new Correction(now, what, words));
    }
}
