package org.partnerhub.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Code;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Part;
import org.partnerhub.model.Target;
import org.partnerhub.model.TargetRevision;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.MemoryItems;

/** What tells of few people stands in no item of the released table, in whatever form it was reported. */
class WallTest {
    private static final String PLANTED = "791979";
    private static final Optional<BigDecimal> LARGE = Optional.of(new BigDecimal(PLANTED));
    private static final BigDecimal SMALL = new BigDecimal("7." + PLANTED);
    private static final Narratives COMMENT = Narratives.of("en", "Of these, " + PLANTED + " came in May");

    private final MemoryItems items = new MemoryItems();
    private final Desk desk = Desk.over(items);

    @Test
    void a_breakdown_of_persons_is_not_released() {
        releaseHiding(IndicatorSample.of("trained")
                .quarter("2024Q1", 4000)
                .actual("2024Q1", byTheFirst("sex", new Code("Sex", "planted-f")))
                .actual("2024Q1", byTheFirst("some words", new Code("Stage", "planted-stage"))));
        assertNowhere("planted-f");
        assertNowhere("planted-stage");
        assertNowhere("some words");
        assertEquals(List.of("4000"), desk.cumulative("trained"));
    }

    @Test
    void a_place_that_holds_few_persons_or_all_but_few_is_not_told_apart() {
        releaseHiding(IndicatorSample.of("trained")
                .quarter(
                        "2024Q1",
                        new BigDecimal(PLANTED).add(BigDecimal.valueOf(4)).toPlainString())
                .actual("2024Q1", in("LK51", PLANTED))
                .actual("2024Q1", in("LK52", "4")));
        assertTrue(desk.current().tables().values().stream()
                .flatMap(List::stream)
                .flatMap(table -> table.cells().stream())
                .noneMatch(cell -> cell.figure().isPublished()));
    }

    @Test
    void a_breakdown_without_a_total_is_not_released_either() {
        releaseHiding(IndicatorSample.of("trained").actual("2024Q1", byTheFirst("sex", new Code("Sex", "planted-f"))));
        assertNowhere("planted-f");
        assertEquals(List.of("NOT_REPORTED"), desk.cumulative("trained"));
    }

    @Test
    void a_small_total_is_not_released() {
        releaseHiding(IndicatorSample.of("trained").quarter("2024Q1", SMALL.toPlainString()));
    }

    @Test
    void a_small_change_is_not_released() {
        releaseHiding(IndicatorSample.of("trained")
                .quarter("2024Q1", 4000)
                .quarter("2024Q2", SMALL.toPlainString())
                .quarter("2024Q3", new BigDecimal(5000).subtract(SMALL).toPlainString())
                .quarter("2024Q4", SMALL.negate().toPlainString()));
        assertEquals(
                List.of("4000", "4000 as of 2024-03-31", "9000", "9000 as of 2024-09-30"), desk.cumulative("trained"));
    }

    @Test
    void a_stage_close_to_the_one_that_holds_it_is_not_released() {
        releaseHiding(
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 4000),
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", "3997." + PLANTED));
    }

    @Test
    void comments_are_not_released() {
        releaseHiding(IndicatorSample.of("trained")
                .actual("2024Q1", new Actual(Optional.of(new BigDecimal(4000)), List.of(), List.of(), COMMENT))
                .target("2024Q1", new Target(Optional.of(BigDecimal.TEN), List.of(), List.of(), COMMENT, List.of()))
                .baseline(new Baseline(
                        2023, Optional.empty(), Optional.of(new BigDecimal(50)), List.of(), List.of(), COMMENT)));
    }

    @Test
    void divided_targets_and_baselines_are_not_released() {
        List<Dimension> women = List.of(new Dimension("sex", "f", Optional.of(new Code("Sex", "planted-f"))));
        releaseHiding(IndicatorSample.of("trained")
                .quarter("2024Q1", 4000)
                .target("2024Q1", new Target(LARGE, women, List.of(), Narratives.NONE, List.of()))
                .baseline(new Baseline(2023, Optional.empty(), LARGE, women, List.of(), Narratives.NONE)));
        assertNowhere("planted-f");
    }

    @Test
    void a_small_baseline_is_not_released() {
        releaseHiding(IndicatorSample.of("trained").quarter("2024Q1", 4000).baseline(2023, SMALL.toPlainString()));
    }

    @Test
    void a_reported_percentage_of_persons_is_not_released() {
        releaseHiding(
                IndicatorSample.of("share").percentage("certified", "enrolled").quarter("2024Q1", "62." + PLANTED));
    }

    @Test
    void what_was_reported_of_periods_to_come_is_not_released() {
        Activity reported = ActivitySample.with(
                        IndicatorSample.of("trained").quarter("2024Q1", 4000).quarter("2024Q2", PLANTED))
                .made();
        Part part = Part.of(reported, ActivitySample.IOM);
        ReleaseBuilder builder = new ReleaseBuilder(part, List.of());
        Header header = builder.header(LocalDate.of(2024, 3, 31), 1, Optional.empty(), Instant.EPOCH);
        Control control = Control.of(
                RealControl.control().lists(),
                RealControl.decisions().of(part),
                builder.systems(),
                header.cutOff(),
                Optional.empty());
        Release release =
                builder.build(header, Optional.empty(), control.shown(control.decided(RealControl.control())));
        String text = new String(Json.write(release), UTF_8);
        assertTrue(text.contains("\"4000\""));
        assertFalse(text.contains(PLANTED));
    }

    @Test
    void eleven_victims_of_trafficking_are_released_for_the_whole_country_and_ten_are_not() {
        releaseHiding(
                IndicatorSample.of("identified")
                        .victims()
                        .quarter("2024Q1", 11)
                        .actual("2024Q1", new Actual(LARGE, List.of(), List.of(new Code("District", "LK51")), COMMENT)),
                IndicatorSample.of("sheltered").victims().quarter("2024Q1", 10));
        assertEquals(List.of("11"), desk.cumulative("identified"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("sheltered"));
        assertNowhere("LK51");
    }

    @Test
    void few_victims_of_trafficking_are_withheld_even_where_they_are_called_impersonal() {
        releaseHiding(IndicatorSample.of("identified")
                .impersonal()
                .victims()
                .quarter("2024Q1", 10)
                .actual("2024Q1", byTheFirst("sex", new Code("Sex", "planted-f"))));
        assertEquals(List.of("WITHHELD"), desk.cumulative("identified"));
        assertNowhere("planted-f");
    }

    @Test
    void targets_of_victims_are_withheld_and_their_history_is_left_out() {
        TargetRevision revision = new TargetRevision(
                LocalDate.of(2024, 2, 1), new BigDecimal(PLANTED + "1"), Narratives.NONE, Optional.empty());
        releaseHiding(IndicatorSample.of("identified")
                .victims()
                .quarter("2024Q1", 400)
                .target("2024Q1", PLANTED + "2", revision));
        ReleasedTarget target =
                desk.indicator("identified").periods().get(0).target().orElseThrow();
        assertEquals(FigureStatus.WITHHELD, target.value().status());
        assertEquals(FigureStatus.WITHHELD, target.original().status());
        assertEquals(List.of(), target.revisions());
    }

    @Test
    void what_is_reported_on_victims_makes_no_release_of_its_own() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("identified")
                        .victims()
                        .quarter("2024Q1", 400)
                        .quarter("2024Q2", 400),
                IndicatorSample.of("trained").quarter("2024Q1", 400).unreported("2024Q2")));
        assertEquals(LocalDate.of(2024, 3, 31), desk.current().header().cutOff());
    }

    @Test
    void another_organisations_figures_are_not_in_a_release() {
        desk.release(ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 4000))
                .result("R2", ActivitySample.ILO, IndicatorSample.of("placed").quarter("2024Q1", 5000)));
        assertEquals(List.of("R1"), results(ActivitySample.IOM));
        assertEquals(List.of("R2"), results(ActivitySample.ILO));
    }

    @Test
    void a_breakdown_of_what_no_person_stands_behind_is_released() {
        Code wells = new Code("DataProduct", "wells");
        desk.release(ActivitySample.with(IndicatorSample.of("products")
                .impersonal()
                .quarter("2024Q1", 3)
                .actual(
                        "2024Q1",
                        new Actual(
                                Optional.of(BigDecimal.valueOf(2)),
                                List.of(new Dimension("kind", "wells", Optional.of(wells))),
                                List.of(),
                                COMMENT))));
        List<ReleasedCell> cells = desk.indicator("products").periods().get(0).cells();
        assertEquals(1, cells.size());
        assertEquals(List.of(wells), cells.get(0).categories());
        assertEquals(Optional.of(BigDecimal.valueOf(2)), cells.get(0).figure().value());
        assertNowhere(PLANTED);
    }

    private List<String> results(String organisation) {
        return desk.current(organisation).results().stream()
                .map(result -> result.definition().code())
                .toList();
    }

    /** Releases the indicators and makes sure that the planted digits have stayed behind. */
    private void releaseHiding(IndicatorSample... indicators) {
        ActivitySample activity = ActivitySample.with(indicators)
                .result(
                        "R9",
                        ActivitySample.IOM,
                        IndicatorSample.of("laws").impersonal().quarter("2024Q3", 4));
        assertTrue(new String(Json.write(activity.made()), UTF_8).contains(PLANTED), "nothing was planted");
        desk.release(activity);
        assertFalse(items.all().isEmpty());
        assertNowhere(PLANTED);
    }

    private void assertNowhere(String text) {
        List<Item> telling = items.all().stream()
                .filter(item -> new String(item.content(), UTF_8).contains(text)
                        || item.key().sort().contains(text))
                .toList();
        assertTrue(telling.isEmpty(), () -> telling.stream()
                .map(item -> new String(item.content(), UTF_8))
                .collect(Collectors.joining("\n")));
    }

    private static Actual in(String district, String persons) {
        return new Actual(
                Optional.of(new BigDecimal(persons)), List.of(), List.of(new Code("District", district)), COMMENT);
    }

    private static Actual byTheFirst(String name, Code category) {
        return new Actual(
                LARGE, List.of(new Dimension(name, category.code(), Optional.of(category))), List.of(), COMMENT);
    }
}
