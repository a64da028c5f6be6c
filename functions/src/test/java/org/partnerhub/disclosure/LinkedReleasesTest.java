package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** All releases together tell no more of few people than each of them alone. */
class LinkedReleasesTest {
    private static final Plan BY_DISTRICT = Plan.of(
            List.of(
                    Split.by(Axis.DISTRICT, List.of("LK11", "LK12", "LK13")),
                    Split.by(Axis.GROUP, List.of("returnee", "aspirant"))),
            List.of(Extent.FULL),
            Set.of());
    private static final Cell DISTRICT = Cell.parse("DISTRICT=LK11");

    private final List<Known> history = new ArrayList<>();

    private Decision.Protected release(Plan plan, Map<Cell, Long> counts) {
        Decision.Protected decision = Decisions.decide(plan, counts, history);
        history.add(decision.known());
        return decision;
    }

    private static Map<Cell, Long> with(long first) {
        Map<Cell, Long> counts = new HashMap<>();
        for (String district : List.of("LK11", "LK12", "LK13")) {
            counts.put(inner(district, "returnee"), 200L);
            counts.put(inner(district, "aspirant"), 300L);
        }
        counts.put(inner("LK11", "returnee"), first);
        counts.put(inner("LK11", "aspirant"), 0L);
        return counts;
    }

    private static Cell inner(String district, String group) {
        return Cell.parse("DISTRICT=" + district + ";GROUP=" + group);
    }

    @Test
    void one_returnee_in_one_district_is_found_by_no_sum_or_difference() {
        Map<Cell, Long> counts = with(300);
        counts.put(inner("LK11", "aspirant"), 500L);
        counts.put(inner("LK12", "returnee"), 1L);
        Decision.Protected decision = release(BY_DISTRICT, counts);
        assertEquals(Step.SMALL, decision.withheld().get(inner("LK12", "returnee")));
        assertFalse(decision.published().containsKey(inner("LK12", "aspirant"))
                && decision.published().containsKey(Cell.parse("DISTRICT=LK12")));
        assertFalse(decision.published()
                .keySet()
                .containsAll(
                        List.of(inner("LK11", "returnee"), inner("LK13", "returnee"), Cell.parse("GROUP=returnee"))));
    }

    @Test
    void forty_then_a_few_more_then_forty_seven_shows_forty_alone() {
        assertEquals(40L, release(BY_DISTRICT, with(40)).published().get(DISTRICT));
        assertEquals(Step.CHANGE, release(BY_DISTRICT, with(44)).withheld().get(DISTRICT));
        assertEquals(Step.CHANGE, release(BY_DISTRICT, with(47)).withheld().get(DISTRICT));
        assertEquals(50L, release(BY_DISTRICT, with(50)).published().get(DISTRICT));
        assertEquals(Step.CHANGE, release(BY_DISTRICT, with(49)).withheld().get(DISTRICT));
    }

    @ParameterizedTest
    @ValueSource(longs = {-9, -1, 0, 1, 9})
    void a_district_that_changed_by_few_does_not_follow_from_the_others(long change) {
        release(BY_DISTRICT, with(40));
        Decision.Protected decision = release(BY_DISTRICT, with(40 + change));
        assertFalse(decision.published().containsKey(DISTRICT));
        assertFalse(decision.published()
                .keySet()
                .containsAll(List.of(Cell.WHOLE, Cell.parse("DISTRICT=LK12"), Cell.parse("DISTRICT=LK13"))));
    }

    @Test
    void a_correction_downwards_by_many_is_shown() {
        release(BY_DISTRICT, with(400));
        assertEquals(150L, release(BY_DISTRICT, with(150)).published().get(DISTRICT));
    }

    @Test
    void a_value_that_followed_without_being_asked_counts_as_known() {
        Known sums = new Known(Map.of(DISTRICT, 40L));
        Decision.Protected decision = Decisions.decide(BY_DISTRICT, with(43), List.of(sums));
        assertEquals(Step.CHANGE, decision.withheld().get(DISTRICT));
    }

    @Test
    void a_release_known_to_nobody_withholds_nothing() {
        assertEquals(
                Decisions.shown(BY_DISTRICT, with(40), List.of()),
                Decisions.shown(BY_DISTRICT, with(40), List.of(new Known(Map.of()))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9})
    void stages_that_differ_by_few_are_not_both_shown(long stoppedEarly) {
        Plan stages = Plan.of(List.of(Split.stages(3)), List.of(Extent.FULL, Extent.FULL, Extent.FULL), Set.of());
        Map<Cell, Long> counts = Map.of(Cell.WHOLE.at(1), 40L, Cell.WHOLE.at(2), stoppedEarly, Cell.WHOLE.at(3), 100L);
        Decision.Protected decision = release(stages, counts);
        assertFalse(decision.published().keySet().containsAll(List.of(Cell.parse("STAGE=2+"), Cell.parse("STAGE=3"))));
        assertTrue(decision.published().containsKey(Cell.WHOLE));
    }

    @Test
    void whoever_joined_between_two_releases_is_in_no_difference_of_them() {
        for (Cell joined : with(40).keySet()) {
            history.clear();
            Decision.Protected before = release(BY_DISTRICT, with(40));
            Map<Cell, Long> more = with(40);
            more.merge(joined, 1L, Long::sum);
            Decision.Protected after = release(BY_DISTRICT, more);
            after.published()
                    .forEach((cell, value) -> assertTrue(before.published().get(cell) == null
                            || Math.abs(before.published().get(cell) - value) >= 10));
        }
    }
}
