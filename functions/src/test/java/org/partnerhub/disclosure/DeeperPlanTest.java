package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** What figures that may be asked give away of cells that may not is listed with the decision, and nothing else is. */
final class DeeperPlanTest {
    private static final int K = Threshold.PERSONS.k();
    private static final List<Split> SPLITS = List.of(
            Split.geography(new TreeMap<>(Map.of("LK1", List.of("LK11", "LK12"), "LK2", List.of("LK21")))),
            Split.by(Axis.SEX, List.of("f", "m")),
            Split.by(Axis.AGE, List.of("0-17", "18+")));
    private static final Plan PLAN = Plan.of(SPLITS, List.of(Extent.FULL), Set.of());

    /** Eight girls of one district among many others. */
    private static Map<Cell, Long> girls() {
        Map<Cell, Long> inner = new HashMap<>();
        for (String district : List.of("LK11", "LK12", "LK21")) {
            inner.put(cell(district, "f", "0-17"), district.equals("LK11") ? 8L : 40);
            inner.put(cell(district, "f", "18+"), 60L);
            inner.put(cell(district, "m", "0-17"), 70L);
            inner.put(cell(district, "m", "18+"), district.equals("LK11") ? 3L : 50);
        }
        return inner;
    }

    private static Cell cell(String district, String sex, String age) {
        return new Cell(new TreeMap<>(Map.of(Axis.DISTRICT, district, Axis.SEX, sex, Axis.AGE, age)));
    }

    @Test
    void two_large_figures_of_a_district_give_away_the_few_that_they_have_in_common() {
        Decision.Protected decision = Decisions.decide(PLAN, girls(), List.of());
        assertTrue(decision.published().keySet().containsAll(twoAxesOfTheDistrict()), decision::toString);
        assertEquals(List.of(cell("LK11", "f", "0-17")), decision.deeper());
    }

    private static boolean isFew(long persons) {
        return persons > 0 && persons < K;
    }

    private static List<Cell> twoAxesOfTheDistrict() {
        return List.of(
                new Cell(new TreeMap<>(Map.of(Axis.DISTRICT, "LK11", Axis.SEX, "f"))),
                new Cell(new TreeMap<>(Map.of(Axis.DISTRICT, "LK11", Axis.AGE, "0-17"))));
    }

    @Test
    void nothing_is_given_away_where_nothing_is_published() {
        assertEquals(List.of(), PLAN.givenAway(girls(), Map.of(), Threshold.PERSONS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void only_cells_of_few_persons_that_may_not_be_asked_for_are_listed(int seed) {
        SmallCube cube = new SmallCube(seed);
        Plan plan = cube.plan();
        Map<Cell, Long> inner = cube.next();
        for (Cell cell : Decisions.decide(plan, inner, List.of()).deeper()) {
            long persons = inner.keySet().stream()
                    .filter(each -> cube.contains(cell, each))
                    .mapToLong(inner::get)
                    .sum();
            assertTrue(isFew(persons), cell::toString);
            assertTrue(plan.number(cell).isEmpty(), cell::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void of_the_reference_cube_every_listed_cell_holds_few_persons_and_not_none(int seed) {
        Plan plan = ReferenceCube.plan(Extent.FULL);
        Map<Cell, Long> inner = new ReferenceCube(seed).count(Map.of(), 20_000);
        Map<Cell, Long> everythingLarge = new HashMap<>(plan.unprotected(inner));
        everythingLarge.values().removeIf(persons -> persons < K);
        List<Cell> listed = plan.givenAway(inner, everythingLarge, Threshold.PERSONS);
        assertTrue(!listed.isEmpty());
        Plan deeper = ReferenceCube.plan(Extent.EVERY_THREE_AXES);
        Map<Cell, Long> values = deeper.unprotected(inner);
        listed.stream()
                .filter(values::containsKey)
                .forEach(cell -> assertTrue(isFew(values.getOrDefault(cell, 0L)), cell::toString));
    }
}
