package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.partnerhub.model.IndicatorSample.end;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Statement;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** What is seldom right is told by name, without counts; what is right is not told. */
final class OdditiesTest {
    private static final Instant NEW_YEAR_IN_COLOMBO = Instant.parse("2024-12-31T18:30:00Z");

    private final MemoryTables tables = new MemoryTables();
    private long row;

    @Test
    void parts_that_come_to_more_than_their_total_are_told() {
        Indicator indicator = IndicatorSample.of("1").unreported("2024Q2").made();
        state(indicator, "2024Q2", "", 100);
        state(indicator, "2024Q2", "SEX=f", 61);
        state(indicator, "2024Q2", "SEX=m", 40);
        assertEquals(List.of("1 2024-06-30 PARTS_ABOVE_TOTAL"), told(indicator));
        assertEquals("The values by Sex add up to more than the total.", sentence(indicator));
    }

    @Test
    void parts_that_come_to_less_leave_an_unspecified_share_and_are_not_told() {
        Indicator indicator = IndicatorSample.of("1").unreported("2024Q2").made();
        state(indicator, "2024Q2", "", 100);
        state(indicator, "2024Q2", "SEX=f", 60);
        state(indicator, "2024Q2", "SEX=m", 40);
        state(indicator, "2024Q2", "DISTRICT=LK51", 30);
        assertEquals(List.of(), told(indicator));
    }

    @Test
    void parts_by_two_axes_are_held_against_the_parts_by_one() {
        Indicator indicator = IndicatorSample.of("1").unreported("2024Q2").made();
        state(indicator, "2024Q2", "", 100);
        state(indicator, "2024Q2", "SEX=f", 10);
        state(indicator, "2024Q2", "SEX=f;DISTRICT=LK51", 6);
        state(indicator, "2024Q2", "SEX=f;DISTRICT=LK52", 5);
        assertEquals("The values by Sex and District add up to more than the values by Sex.", sentence(indicator));
    }

    @Test
    void parts_by_two_axes_are_held_against_that_part_alone_which_they_lie_in() {
        Indicator indicator = IndicatorSample.of("1").unreported("2024Q2").made();
        state(indicator, "2024Q2", "SEX=f", 10);
        state(indicator, "2024Q2", "SEX=m", 90);
        state(indicator, "2024Q2", "SEX=f;DISTRICT=LK51", 10);
        state(indicator, "2024Q2", "SEX=m;DISTRICT=LK51", 80);
        assertEquals(List.of(), told(indicator));
    }

    @Test
    void percentages_are_not_added_up() {
        Indicator indicator = IndicatorSample.of("1")
                .measuredAs(Measure.PERCENTAGE)
                .unreported("2024Q2")
                .made();
        state(indicator, "2024Q2", "", 60);
        state(indicator, "2024Q2", "SEX=f", 61);
        assertEquals(List.of(), told(indicator));
    }

    @Test
    void a_percentage_above_100_or_below_0_is_told() {
        Indicator indicator =
                IndicatorSample.of("1").measuredAs(Measure.PERCENTAGE).made();
        state(indicator, "2024Q1", "", 100);
        state(indicator, "2024Q2", "", 101);
        state(indicator, "2024Q3", "", -1);
        state(indicator, "2024Q4", "", 0);
        assertEquals(List.of("1 2024-06-30 NOT_A_PERCENTAGE", "1 2024-09-30 NOT_A_PERCENTAGE"), told(indicator));
    }

    @Test
    void a_cumulative_value_that_falls_is_told_and_a_periodic_one_is_not() {
        Indicator cumulative = IndicatorSample.of("1").cumulative().made();
        Indicator periodic = IndicatorSample.of("2").made();
        for (Indicator indicator : List.of(cumulative, periodic)) {
            state(indicator, "2024Q1", "", 50);
            state(indicator, "2024Q2", "", 50);
            state(indicator, "2024Q4", "", 49);
        }
        assertEquals(List.of("1 2024-12-31 CUMULATIVE_FALLS"), told(cumulative));
        assertEquals(List.of(), told(periodic));
    }

    @Test
    void a_part_is_held_against_what_was_stated_of_it_last_though_a_period_says_nothing_of_it() {
        Indicator cumulative = IndicatorSample.of("1").cumulative().made();
        state(cumulative, "2024Q1", "SEX=f", 50);
        state(cumulative, "2024Q2", "SEX=m", 20);
        state(cumulative, "2024Q3", "SEX=f", 49);
        assertEquals(List.of("1 2024-09-30 CUMULATIVE_FALLS"), told(cumulative));
    }

    @Test
    void fewer_persons_at_a_stage_are_told_of_it_and_not_of_the_next_one() {
        Indicator wide = fromTheStart("1", 1);
        Indicator narrow = fromTheStart("2", 2);
        Cube cube = cube(wide);
        post(cube, person(cube, "a", 1, "2024Q1", Optional.of(Cell.WHOLE), 1));
        post(cube, person(cube, "b", 2, "2024Q1", Optional.of(Cell.WHOLE), 2));
        post(cube, person(cube, "c", 3, "2024Q2", Optional.of(Cell.WHOLE), 2));
        post(cube, person(cube, "a", 4, "2024Q2", Optional.empty(), 0));
        post(cube, person(cube, "d", 5, "2024Q3", Optional.of(Cell.WHOLE), 1));
        post(cube, person(cube, "d", 6, "2024Q4", Optional.empty(), 0));
        assertEquals(List.of("1 2024-12-31 CUMULATIVE_FALLS"), told(wide, narrow));
    }

    @Test
    void a_cell_below_zero_is_told_though_those_at_the_next_stage_are_more() {
        Indicator wide = atStage("1", 1);
        Indicator narrow = atStage("2", 2);
        addByHand(wide, "2024Q1", "STAGE=1", -1);
        addByHand(narrow, "2024Q1", "STAGE=2", 5);
        assertEquals(List.of("1 2024-03-31 BELOW_ZERO", "2 2024-03-31 STAGE_ABOVE_WIDER"), told(wide, narrow));
    }

    @Test
    void persons_counted_from_the_start_who_grow_fewer_are_told() {
        Indicator indicator = IndicatorSample.of("1").cumulative().made();
        Cube cube = cube(indicator);
        post(cube, person(cube, "a", 1, "2024Q1", Optional.of(Cell.WHOLE), 0));
        post(cube, person(cube, "a", 2, "2024Q2", Optional.empty(), 0));
        assertEquals(List.of("1 2024-06-30 CUMULATIVE_FALLS"), told(indicator));
    }

    @Test
    void a_person_who_goes_on_to_the_next_stage_is_nothing_odd() {
        Indicator wide = fromTheStart("1", 1);
        Indicator narrow = fromTheStart("2", 2);
        Cube cube = cube(wide);
        post(cube, person(cube, "a", 1, "2024Q1", Optional.of(Cell.WHOLE), 1));
        post(cube, person(cube, "a", 2, "2024Q2", Optional.of(Cell.WHOLE), 2));
        assertEquals(List.of(), told(wide, narrow));
    }

    @Test
    void a_stage_that_counts_more_than_the_wider_one_is_told() {
        Indicator wide = atStage("1", 1);
        Indicator narrow = atStage("2", 2);
        state(wide, "2024Q1", "STAGE=1", 10);
        state(narrow, "2024Q1", "STAGE=2", 11);
        state(wide, "2024Q2", "STAGE=1", 10);
        state(narrow, "2024Q2", "STAGE=2", 10);
        assertEquals(List.of("2 2024-03-31 STAGE_ABOVE_WIDER"), told(wide, narrow));
    }

    @Test
    void stages_are_not_added_up() {
        Indicator wide = atStage("1", 1);
        Indicator narrow = atStage("2", 2);
        state(wide, "2024Q1", "STAGE=1", 10);
        state(wide, "2024Q1", "SEX=f;STAGE=1", 10);
        state(narrow, "2024Q1", "STAGE=2", 8);
        state(narrow, "2024Q1", "SEX=f;STAGE=2", 8);
        assertEquals(List.of(), told(wide, narrow));
    }

    @Test
    void a_value_below_zero_is_told() {
        Indicator indicator = IndicatorSample.of("1").made();
        state(indicator, "2024Q1", "", 10);
        state(indicator, "2024Q2", "", -1);
        assertEquals(List.of("1 2024-06-30 BELOW_ZERO"), told(indicator));
    }

    @Test
    void a_cell_below_zero_to_date_is_told_in_every_period_until_it_is_not() {
        Indicator indicator = IndicatorSample.of("1").made();
        addByHand(indicator, "2024Q1", "", -1);
        addByHand(indicator, "2024Q3", "", 1);
        assertEquals(List.of("1 2024-03-31 BELOW_ZERO"), told(indicator));
    }

    @Test
    void a_value_of_a_period_that_has_not_begun_is_told_by_the_day_in_sri_lanka() {
        Indicator indicator = IndicatorSample.of("1")
                .unreported("2024Q4")
                .unreported("2025Q1")
                .unreported("2025Q2")
                .made();
        state(indicator, "2024Q4", "", 1);
        state(indicator, "2025Q1", "", 1);
        state(indicator, "2025Q2", "", 1);
        assertEquals(List.of("1 2025-06-30 IN_THE_FUTURE"), told(NEW_YEAR_IN_COLOMBO, indicator));
        assertEquals(
                List.of("1 2025-03-31 IN_THE_FUTURE", "1 2025-06-30 IN_THE_FUTURE"),
                told(NEW_YEAR_IN_COLOMBO.minusSeconds(1), indicator));
    }

    @Test
    void no_sentence_gives_a_count() {
        Indicator indicator = IndicatorSample.of("X").cumulative().made();
        state(indicator, "2024Q1", "", 7_531);
        state(indicator, "2024Q2", "", -8_642);
        state(indicator, "2024Q2", "SEX=f", 9_753);
        List<Oddity> oddities = oddities(NEW_YEAR_IN_COLOMBO, indicator);
        assertEquals(3, oddities.size());
        oddities.forEach(oddity -> assertFalse(oddity.sentence().matches(".*[1-9].*"), oddity.sentence()));
    }

    private static Indicator atStage(String code, int stage) {
        return IndicatorSample.of(code).nested("training", stage).made();
    }

    private static Indicator fromTheStart(String code, int stage) {
        return IndicatorSample.of(code).cumulative().nested("training", stage).made();
    }

    private void state(Indicator indicator, String quarter, String cell, long amount) {
        Cube cube = cube(indicator);
        Sequence sequence = new Sequence(1, ++row);
        post(cube, Statement.ofCell(cube, sequence, end(quarter), Cell.parse(cell), BigDecimal.valueOf(amount), false));
    }

    private static Statement person(
            Cube cube, String person, long file, String quarter, Optional<Cell> cell, int stage) {
        return Statement.ofPerson(
                cube.participation(person, ""), new Sequence(file, 1), end(quarter), cell, stage, false);
    }

    private void post(Cube cube, Statement statement) {
        Change.Unchanged open = new Change.Unchanged(Table.REPORTED, new Key("PERIODS", "none"), 0);
        new Ledger(tables, tries -> {})
                .post(cube, List.of(statement), () -> end -> Optional.of(new PostingPeriod(end, false, open)));
    }

    private void addByHand(Indicator indicator, String quarter, String cell, long amount) {
        Key key = new Key(cube(indicator).cells(), end(quarter) + "#" + cell);
        tables.commit(List.of(new Change.AddToCount(Table.REPORTED, key, BigDecimal.valueOf(amount))));
    }

    private static Cube cube(Indicator indicator) {
        return Cube.of("XM-DAC-47066-T.1", "XM-DAC-47066", indicator);
    }

    private List<Oddity> oddities(Instant now, Indicator... indicators) {
        return new Oddities(tables, Clock.fixed(now, ZoneOffset.UTC)).of(cube(indicators[0]), List.of(indicators));
    }

    private List<String> told(Indicator... indicators) {
        return told(NEW_YEAR_IN_COLOMBO, indicators);
    }

    private List<String> told(Instant now, Indicator... indicators) {
        return oddities(now, indicators).stream()
                .map(oddity -> oddity.indicator() + " " + oddity.periodEnd() + " " + oddity.code())
                .toList();
    }

    private String sentence(Indicator indicator) {
        List<Oddity> oddities = oddities(NEW_YEAR_IN_COLOMBO, indicator);
        assertEquals(1, oddities.size());
        return oddities.get(0).sentence();
    }
}
