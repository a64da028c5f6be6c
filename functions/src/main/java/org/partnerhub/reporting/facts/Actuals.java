package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.facts.ActualReport.Part;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.ledger.Cell;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Posted;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Sequences;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.ledger.Statement;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodReason;
import org.partnerhub.reporting.period.PeriodRole;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/**
 * Reports what indicators reached, in cells. What is reported replaces what was reported for the same indicator and period:
 * a cell of the same split that is not stated any more is zero.
 */
public record Actuals(Tables tables, ReportedActivities activities, CodeLists lists, Ledger ledger, Clock clock) {

    /** Plans a report of an actual. */
    public Attempt<ReportedActual> report(Actor actor, ActualReport report) {
        try {
            Own own = Own.of(actor, activities, report.activity());
            Indicator indicator = own.indicator(report.indicator());
            Period period = Own.period(indicator, report.periodEnd());
            List<UserError> errors = new ActualCheck(indicator, report, lists).errors();
            return errors.isEmpty() ? planned(own, indicator, period, report) : new Attempt.Refused<>(errors);
        } catch (Own.Missing missing) {
            return missing.refusal();
        }
    }

    private Attempt<ReportedActual> planned(Own own, Indicator indicator, Period period, ActualReport report) {
        Cube cube = Cube.of(own.activity(), own.organisation(), indicator);
        if (new Sources(tables)
                .of(cube)
                .filter(source -> source == Source.PARTICIPATIONS)
                .isPresent()) {
            return Attempt.refused(
                    "indicator",
                    "COUNTED_BY_PARTICIPATIONS",
                    "This indicator is counted by participations: import a file.");
        }
        Map<Cell, BigDecimal> cells = stated(cube, report);
        Optional<BigDecimal> whole = whole(report, cells);
        if (whole.isEmpty()) {
            return Attempt.refused("value", "MISSING", "State the whole, or one split that adds up to it.");
        }
        cells.put(Cell.WHOLE, whole.get());
        return excess(cells, whole.get())
                .map(axes -> Attempt.<ReportedActual>refused(
                        "breakdown", "SUM_EXCEEDS_WHOLE", "The parts by " + axes + " add up to more than the whole."))
                .orElseGet(() -> posted(own, cube, indicator, report, cells));
    }

    /** What is stated, and zero for each cell of the same splits that was stated before. */
    private Map<Cell, BigDecimal> stated(Cube cube, ActualReport report) {
        Set<Set<Axis>> splits = report.breakdown().stream()
                .map(part -> part.cell().categories().keySet())
                .collect(Collectors.toSet());
        Map<Cell, BigDecimal> cells = new LinkedHashMap<>();
        new Cells(tables).stated(cube, report.periodEnd()).forEach((cell, value) -> {
            boolean isReplaced = splits.contains(cell.categories().keySet());
            cells.put(cell, isReplaced ? BigDecimal.ZERO : value);
        });
        report.breakdown().forEach(part -> cells.put(part.cell(), part.value()));
        return cells;
    }

    private static Optional<BigDecimal> whole(ActualReport report, Map<Cell, BigDecimal> cells) {
        Map<Cell, BigDecimal> parts =
                report.breakdown().stream().collect(Collectors.toMap(Part::cell, Part::value, (one, other) -> one));
        List<BigDecimal> sums = ActualCheck.sums(parts).values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return report.value().or(() -> sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty());
    }

    private static Optional<String> excess(Map<Cell, BigDecimal> cells, BigDecimal whole) {
        return ActualCheck.sums(cells).entrySet().stream()
                .filter(split -> split.getValue().compareTo(whole) > 0)
                .findFirst()
                .map(split -> split.getKey().stream().map(Axis::name).sorted().collect(Collectors.joining(" and ")));
    }

    private Attempt<ReportedActual> posted(
            Own own, Cube cube, Indicator indicator, ActualReport report, Map<Cell, BigDecimal> cells) {
        PeriodBook book = PeriodBook.read(tables, own.activity(), own.organisation());
        List<java.time.LocalDate> ends =
                indicator.periods().stream().map(Period::periodEnd).toList();
        Optional<PostingPeriod> open = book.posting(ends, report.periodEnd());
        Sequences.Next next = new Sequences(tables).next(own.activity(), own.organisation());
        List<Statement> statements = statements(cube, report, cells, next.number());
        Ledger.Prepared prepared = ledger.prepare(cube, statements, stated -> book.posting(ends, stated));
        return refusal(prepared, open, indicator)
                .orElseGet(() -> done(own, cube, report, cells, open.orElseThrow(), prepared, next));
    }

    private static List<Statement> statements(
            Cube cube, ActualReport report, Map<Cell, BigDecimal> cells, long number) {
        List<Statement> statements = new ArrayList<>();
        cells.forEach((cell, value) -> statements.add(Statement.ofCell(
                cube,
                new Sequence(number, statements.size() + 1L),
                report.periodEnd(),
                cell,
                value,
                report.reason().isPresent())));
        return statements;
    }

    private static Optional<Attempt<ReportedActual>> refusal(
            Ledger.Prepared prepared, Optional<PostingPeriod> open, Indicator indicator) {
        Posted verdict = prepared.verdicts().stream()
                .filter(each -> each != Posted.ACCEPTED)
                .findFirst()
                .orElse(Posted.ACCEPTED);
        return switch (verdict) {
            case NO_OPEN_PERIOD ->
                Optional.of(
                        Attempt.refused("periodEnd", "NO_OPEN_PERIOD", "This period and every later one are closed."));
            case REASON_REQUIRED ->
                Optional.of(Attempt.refused(
                        "reason",
                        "REASON_REQUIRED",
                        "The period is closed; what comes late is posted in the open one and needs a reason."));
            case ACCEPTED -> notCorrectable(open, indicator);
        };
    }

    private static Optional<Attempt<ReportedActual>> notCorrectable(Optional<PostingPeriod> open, Indicator indicator) {
        boolean isLevel = indicator.accumulation() == Accumulation.CUMULATIVE;
        return open.filter(period -> period.isLate() && isLevel)
                .map(period -> Attempt.refused(
                        "periodEnd",
                        "NOT_CORRECTABLE",
                        "This indicator is cumulative: report what it stands at in the open period, which ends on "
                                + period.end() + "."));
    }

    private Attempt<ReportedActual> done(
            Own own,
            Cube cube,
            ActualReport report,
            Map<Cell, BigDecimal> cells,
            PostingPeriod open,
            Ledger.Prepared prepared,
            Sequences.Next next) {
        List<Change> changes = Stream.of(
                        prepared.changes().stream(),
                        Stream.of(next.change()),
                        late(own, report, open, next.number()).stream())
                .flatMap(each -> each)
                .toList();
        if (changes.size() >= Tables.MOST_CHANGES) {
            return Attempt.refused(
                    "breakdown", "TOO_MANY_CELLS", "With the cells that it replaces this is too much; use an import.");
        }
        if (!new Sources(tables).settle(cube, Source.AGGREGATES)) {
            return Attempt.refused(
                    "indicator",
                    "COUNTED_BY_PARTICIPATIONS",
                    "This indicator is counted by participations: import a file.");
        }
        return new Attempt.Done<>(
                new ReportedActual(
                        own.activity(),
                        report.indicator(),
                        report.periodEnd(),
                        open.end(),
                        cells.getOrDefault(Cell.WHOLE, BigDecimal.ZERO),
                        cells.size() - 1),
                changes);
    }

    private Optional<Change> late(Own own, ActualReport report, PostingPeriod open, long number) {
        PeriodEvent event = PeriodEvent.of(clock.instant(), PeriodRole.REPORTER, EventKind.POSTED_LATE)
                .because(PeriodReason.of("LATE"))
                .saying(report.reason().orElse(""));
        ReportingPeriod period = new ReportingPeriod(own.activity(), own.organisation(), open.end());
        return open.isLate()
                ? Optional.of(PeriodEvents.add(period, open.stillOpen().version(), "late-" + number, event))
                : Optional.empty();
    }
}
