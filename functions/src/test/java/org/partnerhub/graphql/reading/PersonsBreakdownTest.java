package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.access.Row;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Desk;

/** Persons are split only as planned, in every category, and never told one by one. */
class PersonsBreakdownTest {
    private static final CodeLists LISTS = CodeListReader.packaged().read();

    private final Desk desk = Desk.open();

    @Test
    void every_category_is_there_and_the_small_ones_are_not_told_from_those_that_protect_them() {
        report(Map.of("f", 300, "m", 190, "x", 6));
        assertEquals(List.of("f", "m", "x", "o", "u"), codes(by(List.of(Axis.SEX), Map.of())));
        assertEquals("PUBLISHED", status("f"));
        assertEquals(List.of("WITHHELD", "WITHHELD", "WITHHELD"), List.of(status("x"), status("o"), status("u")));
    }

    @Test
    void a_list_of_categories_is_answered_as_the_sum_of_published_parts_or_withheld() {
        report(Map.of("f", 300, "m", 190, "x", 110));
        assertEquals(Optional.of(BigDecimal.valueOf(490)), sum("f", "m"));
        assertEquals(Optional.empty(), sum("f", "o"));
    }

    @ParameterizedTest
    @CsvSource({"DISTRICT, LK-71", "DISTRICT, Batticaloa", "SEX, zz", "GROUP, RETURNEE", "SEX, ''"})
    void a_filter_by_what_is_no_code_is_refused_and_not_answered_with_nothing(String axis, String code) {
        Refusal refusal = assertThrows(
                Refusal.class, () -> Filter.of(List.of(Map.of("axis", axis, "codes", List.of(code))), LISTS));
        assertEquals(Refusal.Code.BAD_ARGUMENT, refusal.code());
    }

    @Test
    void what_is_not_in_the_plan_is_refused_naming_what_is() {
        report(Map.of("f", 300, "m", 190));
        Refusal refusal = assertThrows(Refusal.class, () -> by(List.of(Axis.SEX, Axis.DISTRICT), Map.of()));
        assertEquals(Refusal.Code.NOT_IN_PLAN, refusal.code());
        assertTrue(String.valueOf(refusal.getMessage()).contains("SEX; DISTRICT"), refusal.getMessage());
        assertThrows(Refusal.class, () -> by(List.of(Axis.AGE), Map.of()));
    }

    @Test
    void every_split_of_the_plan_is_told_with_the_parts_that_it_is_asked_for() {
        report(Map.of("f", 300, "m", 190, "x", 6));
        List<IndicatorSplits.Split> splits =
                new IndicatorSplits(trained(), trained().tables(), LISTS).byAtMost(3);
        assertEquals(
                List.of(List.of(Axis.SEX), List.of(Axis.DISTRICT)),
                splits.stream().map(IndicatorSplits.Split::by).toList());
        splits.forEach(split -> assertEquals(by(split.by(), Map.of()), split.cells()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void splits_are_by_one_to_three_axes(int axes) {
        report(Map.of("f", 300, "m", 190));
        IndicatorSplits splits = new IndicatorSplits(trained(), trained().tables(), LISTS);
        assertEquals(
                Refusal.Code.BAD_ARGUMENT,
                assertThrows(Refusal.class, () -> splits.byAtMost(axes)).code());
    }

    @Test
    void before_anything_was_reported_every_category_says_so() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").unreported("2024Q1"),
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 1)));
        List<Breakdown.Cell> cells = by(List.of(Axis.SEX), Map.of());
        assertEquals(List.of("f", "m", "x", "o", "u"), codes(cells));
        assertTrue(cells.stream().allMatch(cell -> cell.figure().status().name().equals("NOT_REPORTED")));
    }

    @Test
    void a_part_is_about_its_area_and_about_what_only_some_may_know() {
        report(Map.of("f", 300, "m", 190));
        Row whole = trained().row();
        assertEquals(whole.inArea("LK51"), trained().row(List.of(new Code("District", "LK51"))));
        assertEquals(whole.inArea("LK5"), trained().row(List.of(new Code("Sex", "f"), new Code("Province", "LK5"))));
        assertEquals(whole.byTypeOfExploitation(), trained().row(List.of(new Code("TypeOfExploitation", "1"))));
        assertEquals(whole, trained().row(List.of(new Code("Sex", "f"))));
        by(List.of(Axis.SEX), Map.of()).forEach(cell -> assertEquals(List.of(whole), cell.rows()));
        assertEquals(
                List.of("LK51"),
                by(List.of(Axis.DISTRICT), Map.of(Axis.DISTRICT, Set.of("LK51"))).stream()
                        .flatMap(cell -> cell.rows().stream())
                        .flatMap(row -> row.area().stream())
                        .toList());
    }

    @Test
    void a_sum_of_parts_is_of_the_same_unit_and_about_each_of_them() {
        report(Map.of("f", 300, "m", 190, "x", 110));
        Breakdown.Cell sum = by(List.of(), Map.of(Axis.SEX, Set.of("f", "m"))).get(0);
        assertEquals(Optional.of("PERSON"), sum.figure().unit());
        assertEquals(List.of(trained().row()), sum.rows());
        Breakdown.Cell withheld =
                by(List.of(), Map.of(Axis.SEX, Set.of("f", "o"))).get(0);
        assertEquals(Optional.of("PERSON"), withheld.figure().unit());
    }

    @Test
    void a_filter_takes_each_axis_once_by_codes_that_there_are() {
        Map<String, Object> sex = Map.of("axis", "SEX", "codes", List.of("f", "m"));
        assertEquals(
                Map.of(Axis.SEX, Set.of("f", "m")),
                Filter.of(List.of(sex), LISTS).wanted());
        assertThrows(Refusal.class, () -> Filter.of(List.of(sex, sex), LISTS));
        assertThrows(Refusal.class, () -> Filter.of(List.of(Map.of("axis", "SEX", "codes", List.of())), LISTS));
    }

    @Test
    void before_anything_was_reported_a_filter_counts_too() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").unreported("2024Q1"),
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 1)));
        assertEquals(List.of("f"), codes(by(List.of(Axis.SEX), Map.of(Axis.SEX, Set.of("f")))));
        Refusal refusal = assertThrows(Refusal.class, () -> by(List.of(Axis.AGE), Map.of()));
        assertEquals(Refusal.Code.NOT_IN_PLAN, refusal.code());
    }

    private void report(Map<String, Integer> bySex) {
        int whole = bySex.values().stream().mapToInt(Integer::intValue).sum();
        IndicatorSample trained = IndicatorSample.of("trained").quarter("2024Q1", whole);
        bySex.forEach((sex, persons) -> trained.actual("2024Q1", IndicatorSample.ofSex(sex, persons)));
        desk.release(ActivitySample.with(trained));
    }

    private List<Breakdown.Cell> by(List<Axis> axes, Map<Axis, Set<String>> where) {
        IndicatorView indicator = trained();
        return new IndicatorBreakdown(indicator, indicator.tables(), LISTS).by(axes, new Filter(where));
    }

    private IndicatorView trained() {
        return new ActivityView(List.of(desk.current()))
                .indicators().stream()
                        .filter(one -> one.code().equals("trained"))
                        .findFirst()
                        .orElseThrow();
    }

    private String status(String sex) {
        return by(List.of(Axis.SEX), Map.of(Axis.SEX, Set.of(sex)))
                .get(0)
                .figure()
                .status()
                .name();
    }

    private Optional<BigDecimal> sum(String... sexes) {
        return by(List.of(), Map.of(Axis.SEX, Set.of(sexes))).stream()
                .map(Breakdown.Cell::figure)
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Breakdown.Cell> cells) {
        return cells.stream().map(cell -> cell.categories().get(0).code()).toList();
    }
}
