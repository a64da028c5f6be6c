package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.ledger.Source;

/** Cells become actuals, stage by stage and period by period. */
final class CellActualsTest {
    private static final LocalDate Q1 = LocalDate.of(2024, 3, 31);
    private static final LocalDate Q2 = LocalDate.of(2024, 6, 30);

    private final NavigableMap<LocalDate, Map<Cell, BigDecimal>> cells = new TreeMap<>();

    @Test
    void a_whole_that_is_stated_stands_beside_its_parts() {
        put(Q1, "", 10);
        put(Q1, "SEX=f", 6);
        assertEquals(List.of("f 6", "whole 10"), aggregates(IndicatorSample.of("a"), Q1));
    }

    @Test
    void a_whole_that_nobody_stated_is_what_its_parts_add_up_to() {
        put(Q1, "SEX=f", 6);
        put(Q1, "SEX=m", 4);
        assertEquals(List.of("f 6", "m 4", "whole 10"), aggregates(IndicatorSample.of("a"), Q1));
    }

    @Test
    void parts_that_add_up_to_different_wholes_give_none() {
        put(Q1, "SEX=f", 6);
        put(Q1, "DISTRICT=LK51", 7);
        assertEquals(List.of("LK51 7", "f 6"), aggregates(IndicatorSample.of("a"), Q1));
    }

    @Test
    void aggregates_of_a_stage_are_all_who_reached_it() {
        put(Q1, "STAGE=1", 9);
        put(Q1, "STAGE=2", 5);
        assertEquals(List.of("whole 9"), aggregates(IndicatorSample.of("a").nested("s", 1), Q1));
        assertEquals(List.of("whole 5"), aggregates(IndicatorSample.of("b").nested("s", 2), Q1));
    }

    @Test
    void persons_at_a_further_stage_count_at_the_wider_ones_too() {
        put(Q1, "STAGE=1", 9);
        put(Q1, "STAGE=2", 5);
        assertEquals(List.of("whole 14"), persons(IndicatorSample.of("a").nested("s", 1), Q1));
        assertEquals(List.of("whole 5"), persons(IndicatorSample.of("b").nested("s", 2), Q1));
    }

    @Test
    void a_person_who_goes_on_is_no_longer_new_at_the_stage_before() {
        put(Q1, "STAGE=1", 1);
        put(Q2, "STAGE=1", -1);
        put(Q2, "STAGE=2", 1);
        assertEquals(List.of("whole 0"), persons(IndicatorSample.of("a").nested("s", 1), Q2));
        assertEquals(List.of("whole 1"), persons(IndicatorSample.of("b").nested("s", 2), Q2));
    }

    @Test
    void a_period_without_persons_before_one_with_some_reached_zero_and_one_after_is_not_reported() {
        put(Q2, "", 3);
        assertEquals(List.of("whole 0"), persons(IndicatorSample.of("a"), Q1));
        assertEquals(List.of(), persons(IndicatorSample.of("a"), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void a_cumulative_indicator_counts_persons_from_the_start() {
        put(Q1, "", 3);
        put(Q2, "", 4);
        assertEquals(List.of("whole 7"), persons(IndicatorSample.of("a").cumulative(), Q2));
    }

    @Test
    void persons_are_told_by_each_axis_by_each_two_and_by_all_of_them_once() {
        put(Q1, "SEX=f;AGE=18-24;DISTRICT=LK51", 3);
        assertEquals(
                List.of(
                        "18-24 3",
                        "18-24 LK51 3",
                        "LK51 3",
                        "f 18-24 3",
                        "f 18-24 LK51 3",
                        "f 3",
                        "f LK51 3",
                        "whole 3"),
                persons(IndicatorSample.of("a").splitBy(Axis.SEX, Axis.AGE, Axis.DISTRICT), Q1));
    }

    @Test
    void persons_of_an_indicator_of_two_axes_are_told_by_both_once() {
        put(Q1, "SEX=f;DISTRICT=LK51", 3);
        assertEquals(List.of("LK51 3", "f 3", "f LK51 3", "whole 3"), persons(IndicatorSample.of("a"), Q1));
    }

    private void put(LocalDate end, String cell, int amount) {
        cells.computeIfAbsent(end, day -> new HashMap<>()).put(Cell.parse(cell), BigDecimal.valueOf(amount));
    }

    private List<String> aggregates(IndicatorSample indicator, LocalDate end) {
        return texts(indicator, Source.AGGREGATES, end);
    }

    private List<String> persons(IndicatorSample indicator, LocalDate end) {
        return texts(indicator, Source.PARTICIPATIONS, end);
    }

    private List<String> texts(IndicatorSample indicator, Source source, LocalDate end) {
        return new CellActuals(indicator.made(), source, cells)
                .at(end).stream().map(CellActualsTest::text).sorted().toList();
    }

    private static String text(Actual actual) {
        String parts = Stream.concat(
                        actual.dimensions().stream().flatMap(dimension -> dimension.category().stream()),
                        actual.locations().stream())
                .map(Code::code)
                .collect(Collectors.joining(" "));
        return (parts.isEmpty() ? "whole" : parts) + " "
                + actual.value().orElseThrow().toPlainString();
    }
}
