package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.model.ActivitySample.IDENTIFIER;
import static org.partnerhub.model.ActivitySample.ILO;
import static org.partnerhub.model.ActivitySample.IOM;
import static org.partnerhub.model.IndicatorSample.end;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Cell;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Period;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.ledger.Statement;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** An organisation reports what was counted in cells where anything was, and else what its record says. */
final class ReportsTest {
    private static final Activity RECORD = ActivitySample.reported()
            .result(
                    "R1",
                    IOM,
                    IndicatorSample.of("counted")
                            .quarter("2024Q1", 10)
                            .quarter("2024Q2", 20)
                            .target("2024Q1", "50"),
                    IndicatorSample.of("recorded").quarter("2024Q1", 5))
            .result(
                    "R2",
                    ILO,
                    IndicatorSample.of("counted").quarter("2024Q1", 7).quarter("2024Q3", 8))
            .made();

    private final MemoryTables tables = new MemoryTables();

    @Test
    void what_is_counted_in_cells_takes_the_place_of_what_the_record_says() {
        count(12);
        Activity told = told(end -> true);
        assertEquals(Optional.of("12"), value(told, 0, 0, 0));
        assertEquals(Optional.empty(), value(told, 0, 0, 1));
        assertEquals(Optional.of("5"), value(told, 0, 1, 0));
        assertEquals(Optional.of("7"), value(told, 1, 0, 0));
    }

    @Test
    void a_record_of_which_nothing_is_counted_is_told_as_it_is() {
        assertEquals(RECORD, told(end -> true));
    }

    @Test
    void of_a_period_that_may_not_be_told_only_the_target_is() {
        count(12);
        Period hidden = period(told(end("2024Q2")::equals), 0, 0, 0);
        assertEquals(List.of(), hidden.actuals());
        assertEquals(1, hidden.targets().size());
        assertEquals(LocalDate.of(2024, 1, 1), hidden.periodStart());
        assertEquals(end("2024Q1"), hidden.periodEnd());
    }

    @Test
    void another_organisations_results_stay_whatever_may_be_told() {
        assertEquals(RECORD.results().get(1), told(end -> false).results().get(1));
        assertTrue(told(end -> false).results().get(0).indicators().stream()
                .flatMap(indicator -> indicator.periods().stream())
                .allMatch(period -> period.actuals().isEmpty()));
    }

    @Test
    void the_ends_of_an_organisations_periods_are_those_of_its_indicators() {
        assertEquals(Set.of(end("2024Q1"), end("2024Q2")), Reports.ends(RECORD, IOM));
        assertEquals(Set.of(end("2024Q1"), end("2024Q3")), Reports.ends(RECORD, ILO));
    }

    private Activity told(Predicate<LocalDate> shown) {
        return new Reports(tables, IOM, shown).of(RECORD);
    }

    /** Posts an aggregate to the cube of the first indicator. */
    private void count(long persons) {
        Cube cube =
                Cube.of(IDENTIFIER, IOM, RECORD.results().get(0).indicators().get(0));
        new Sources(tables).settle(cube, Source.AGGREGATES);
        Statement whole = Statement.ofCell(
                cube, new Sequence(1, 1), end("2024Q1"), Cell.WHOLE, BigDecimal.valueOf(persons), false);
        Change.Unchanged open = new Change.Unchanged(Table.REPORTED, new Key("PERIODS", "none"), 0);
        new Ledger(tables, tries -> {})
                .post(cube, List.of(whole), () -> end -> Optional.of(new PostingPeriod(end, false, open)));
    }

    private static Period period(Activity activity, int result, int indicator, int period) {
        return activity.results()
                .get(result)
                .indicators()
                .get(indicator)
                .periods()
                .get(period);
    }

    private static Optional<String> value(Activity activity, int result, int indicator, int period) {
        return period(activity, result, indicator, period).actuals().stream()
                .flatMap(actual -> actual.value().stream())
                .map(BigDecimal::toPlainString)
                .findFirst();
    }
}
