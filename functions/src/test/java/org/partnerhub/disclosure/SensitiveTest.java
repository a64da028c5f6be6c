package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** Below ten persons, and below ten more or fewer than when it was known, a cell is sensitive, and says what it claims. */
final class SensitiveTest {
    private static final Cell WOMEN = Cell.parse("SEX=f");

    private final Plan plan =
            Plan.of(List.of(Split.by(Axis.SEX, List.of("f", "m"))), List.of(Extent.FULL), Set.of(Cell.parse("SEX=m")));
    private final int women = plan.number(WOMEN).orElseThrow();

    @ParameterizedTest
    @CsvSource({"0, SMALL", "1, SMALL", "9, SMALL", "10,", "11,"})
    void fewer_than_ten_are_small_and_nobody_is_too(long persons, Step step) {
        assertEquals(Optional.ofNullable(step), sensitive(persons).step(women));
    }

    @ParameterizedTest
    @CsvSource({"30,", "31, CHANGE", "40, CHANGE", "49, CHANGE", "50,"})
    void what_changed_by_fewer_than_ten_is_sensitive_and_what_did_not_change_is_too(long before, Step step) {
        assertEquals(Optional.ofNullable(step), sensitive(40, before).step(women));
    }

    @Test
    void what_is_just_large_enough_and_changed_by_few_is_sensitive_for_the_change() {
        assertEquals(Optional.of(Step.CHANGE), sensitive(10, 12).step(women));
    }

    @Test
    void a_cell_that_is_small_and_changed_little_is_small_and_claims_both() {
        Sensitive sensitive = sensitive(8, 12);
        assertEquals(Optional.of(Step.SMALL), sensitive.step(women));
        assertEquals(new BitSet(), sensitive.changed());
        assertEquals(List.of(new Claim(women, 0, 12)), of(sensitive));
    }

    @Test
    void a_cell_claims_for_each_release_that_it_changed_little_since() {
        assertEquals(List.of(new Claim(women, 36, 50)), of(sensitive(45, 35, 36, 45)));
        assertEquals(List.of(), of(sensitive(45, 30)));
    }

    @Test
    void where_nobody_can_be_nothing_is_sensitive() {
        Sensitive sensitive = sensitive(3);
        assertEquals(
                Optional.empty(),
                sensitive.step(plan.number(Cell.parse("SEX=m")).orElseThrow()));
        assertEquals(2, sensitive.claims().size());
        assertEquals(sensitive.small(), sensitive.cells());
    }

    private List<Claim> of(Sensitive sensitive) {
        return sensitive.claims().stream()
                .filter(claim -> claim.cell() == women)
                .toList();
    }

    private Sensitive sensitive(long persons, long... before) {
        List<Known> history = LongStream.of(before)
                .mapToObj(value -> new Known(Map.of(WOMEN, value)))
                .toList();
        Map<Cell, Long> counts = Map.of(WOMEN, persons);
        return Sensitive.of(plan, plan.values(counts), Threshold.PERSONS, history);
    }
}
