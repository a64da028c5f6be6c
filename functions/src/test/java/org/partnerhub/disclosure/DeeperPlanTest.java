package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final Plan plan = Plan.of(SPLITS, List.of(Extent.FULL), Set.of());

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
        Decision.Protected decision = Decisions.decide(plan, girls(), List.of());
        assertTrue(decision.published().keySet().containsAll(twoAxesOfTheDistrict()), decision::toString);
        assertEquals(List.of(cell("LK11", "f", "0-17")), decision.deeper());
    }

    @Test
    void two_figures_within_one_that_is_hardly_larger_give_away_the_few_that_they_have_in_common() {
        assertEquals(
                List.of(cell("LK11", "f", "0-17")),
                givenAwayOfTheDistrict(Set.of("DISTRICT=LK11", "SEX=f;DISTRICT=LK11", "AGE=0-17;DISTRICT=LK11")));
    }

    @Test
    void two_figures_by_one_axis_each_give_them_away_within_the_total() {
        assertEquals(
                List.of(Cell.parse("SEX=f;AGE=0-17")),
                givenAway(byThreeAges(Extent.ONE_AXIS), "", Set.of("", "SEX=f", "AGE=0-17")));
    }

    @Test
    void few_persons_who_may_be_asked_for_are_not_listed() {
        assertEquals(
                List.of(),
                givenAway(byThreeAges(Extent.FULL), "", Set.of("SEX=f", "SEX=f;AGE=18-24", "SEX=f;AGE=25+")));
    }

    @Test
    void figures_that_leave_few_of_a_sum_give_them_away_sum_by_sum() {
        assertEquals(
                List.of(cell("LK11", "f", "0-17")),
                givenAwayOfTheDistrict(
                        Set.of("SEX=f;DISTRICT=LK11", "AGE=18-24;DISTRICT=LK11", "AGE=25+;DISTRICT=LK11")));
    }

    @Test
    void ten_persons_are_not_few() {
        assertEquals(List.of(), givenAway(byThreeAges(Extent.ONE_AXIS), 10, "", Set.of("", "SEX=f", "AGE=0-17")));
    }

    private static Plan byThreeAges(Extent extent, Split... more) {
        Stream<Split> two = Stream.of(
                Split.by(Axis.SEX, List.of("f", "m", "u")), Split.by(Axis.AGE, List.of("0-17", "18-24", "25+")));
        return Plan.of(Stream.concat(two, Stream.of(more)).toList(), List.of(extent), Set.of());
    }

    private static List<Cell> givenAwayOfTheDistrict(Set<String> published) {
        Plan byDistrict = byThreeAges(Extent.FULL, Split.by(Axis.DISTRICT, List.of("LK11", "LK12")));
        return givenAway(byDistrict, ";DISTRICT=LK11", published);
    }

    /** Of 141 persons 68 are women, 78 are young and 8 are both. */
    private static List<Cell> givenAway(Plan plan, String where, Set<String> published) {
        return givenAway(plan, 8, where, published);
    }

    private static List<Cell> givenAway(Plan plan, long youngWomen, String where, Set<String> published) {
        Map<Cell, Long> inner = Map.of(
                Cell.parse("SEX=f;AGE=0-17" + where), youngWomen,
                Cell.parse("SEX=f;AGE=18-24" + where), 30L,
                Cell.parse("SEX=f;AGE=25+" + where), 30L,
                Cell.parse("SEX=m;AGE=0-17" + where), 70L,
                Cell.parse("SEX=m;AGE=18-24" + where), 3L);
        Map<Cell, Long> shown = new HashMap<>(plan.unprotected(inner));
        shown.keySet().retainAll(published.stream().map(Cell::parse).toList());
        return plan.givenAway(inner, shown, Threshold.PERSONS);
    }

    static boolean isFew(long persons) {
        return persons > 0 && persons < K;
    }

    private static List<Cell> twoAxesOfTheDistrict() {
        return List.of(
                new Cell(new TreeMap<>(Map.of(Axis.DISTRICT, "LK11", Axis.SEX, "f"))),
                new Cell(new TreeMap<>(Map.of(Axis.DISTRICT, "LK11", Axis.AGE, "0-17"))));
    }

    @Test
    void nothing_is_given_away_where_nothing_is_published() {
        assertEquals(List.of(), plan.givenAway(girls(), Map.of(), Threshold.PERSONS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void only_cells_of_few_persons_that_may_not_be_asked_for_are_listed(int seed) {
        SmallCube cube = new SmallCube(seed);
        Plan random = cube.plan();
        Map<Cell, Long> inner = cube.next();
        for (Cell cell : Decisions.decide(random, inner, List.of()).deeper()) {
            long persons = inner.keySet().stream()
                    .filter(each -> cube.contains(cell, each))
                    .mapToLong(inner::get)
                    .sum();
            assertTrue(isFew(persons), cell::toString);
            assertTrue(random.number(cell).isEmpty(), cell::toString);
        }
    }
}
