package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Scope;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Share;
import org.partnerhub.release.Desk;
import org.partnerhub.release.Release;

/** Every figure that differs between two releases is told with its place and its reason, and nothing that does not. */
final class ChangesTest {
    private static final CodeLists LISTS = CodeListReader.packaged().read();

    @Test
    void two_releases_that_say_the_same_have_no_changes() {
        assertEquals(List.of(), changes(laws().quarter("2024Q1", 2), laws().quarter("2024Q1", 2)));
    }

    @Test
    void figures_change_with_the_reason_that_they_themselves_tell() {
        assertEquals(
                List.of(
                        "BASELINE laws .. : 1 > 2, CORRECTED",
                        "TARGET laws 2024-01-01..2024-03-31 : 5 > 6, TARGET_REVISED",
                        "ORIGINAL_TARGET laws 2024-01-01..2024-03-31 : 5 > 6, CORRECTED",
                        "ACTUAL laws 2024-04-01..2024-06-30 : NOT_REPORTED > 4, NEW_PERIOD",
                        "CUMULATIVE laws 2024-04-01..2024-06-30 : NOT_REPORTED > 6, NEW_PERIOD",
                        "TO_DATE laws .. : 2 > 6, MOVED_ON"),
                changes(
                        laws().baseline(2023, "1").quarter("2024Q1", 2).target("2024Q1", "5"),
                        laws().baseline(2023, "2")
                                .quarter("2024Q1", 2)
                                .target("2024Q1", "6")
                                .quarter("2024Q2", 4)));
    }

    @Test
    void a_target_and_a_baseline_that_were_not_stated_before_or_are_no_more_are_told_once() {
        IndicatorSample without = laws().quarter("2024Q1", 2);
        IndicatorSample with = laws().baseline(2023, "1").quarter("2024Q1", 2).target("2024Q1", "5");
        assertEquals(
                List.of(
                        "BASELINE laws .. : NOT_REPORTED > 1, FIRST_STATED",
                        "TARGET laws 2024-01-01..2024-03-31 : NOT_REPORTED > 5, FIRST_STATED"),
                changes(without, with));
        assertEquals(
                List.of(
                        "BASELINE laws .. : 1 > NOT_REPORTED, NO_LONGER_RELEASED",
                        "TARGET laws 2024-01-01..2024-03-31 : 5 > NOT_REPORTED, NO_LONGER_RELEASED"),
                changes(with, without));
    }

    @Test
    void an_indicator_that_comes_is_the_reason_of_all_its_figures_and_so_is_one_that_goes() {
        IndicatorSample stays = laws().quarter("2024Q1", 2);
        IndicatorSample other = IndicatorSample.of("bills")
                .impersonal()
                .baseline(2023, "9")
                .quarter("2024Q1", 1)
                .target("2024Q1", "3");
        List<String> places = List.of(
                "BASELINE bills .. : ",
                "TARGET bills 2024-01-01..2024-03-31 : ",
                "ACTUAL bills 2024-01-01..2024-03-31 : ",
                "CUMULATIVE bills 2024-01-01..2024-03-31 : ",
                "TO_DATE bills .. : ");
        List<String> values = List.of("9", "3", "1", "1", "1");
        assertEquals(
                IntStream.range(0, 5)
                        .mapToObj(each -> places.get(each) + "NOT_REPORTED > " + values.get(each) + ", NEW_INDICATOR")
                        .toList(),
                changes(List.of(stays), List.of(stays, other)));
        assertEquals(
                IntStream.range(0, 5)
                        .mapToObj(each -> places.get(each) + values.get(each) + " > NOT_REPORTED, NO_LONGER_RELEASED")
                        .toList(),
                changes(List.of(stays, other), List.of(stays)));
    }

    @Test
    void a_period_of_things_changes_in_every_category_of_a_split() {
        assertEquals(
                List.of(
                        "ACTUAL laws 2024-04-01..2024-06-30 : NOT_REPORTED > 4, NEW_PERIOD",
                        "CUMULATIVE laws 2024-04-01..2024-06-30 : NOT_REPORTED > 9, NEW_PERIOD",
                        "BREAKDOWN laws 2024-04-01..2024-06-30 f: NOT_REPORTED > 3, NEW_PERIOD",
                        "BREAKDOWN laws 2024-04-01..2024-06-30 m: NOT_REPORTED > 0, NEW_PERIOD",
                        "BREAKDOWN laws 2024-04-01..2024-06-30 x: NOT_REPORTED > 0, NEW_PERIOD",
                        "BREAKDOWN laws 2024-04-01..2024-06-30 o: NOT_REPORTED > 0, NEW_PERIOD",
                        "BREAKDOWN laws 2024-04-01..2024-06-30 u: NOT_REPORTED > 0, NEW_PERIOD",
                        "TO_DATE laws .. : 5 > 9, MOVED_ON"),
                changes(
                        laws().quarter("2024Q1", 5).actual("2024Q1", IndicatorSample.ofSex("f", 2)),
                        laws().quarter("2024Q1", 5)
                                .actual("2024Q1", IndicatorSample.ofSex("f", 2))
                                .quarter("2024Q2", 4)
                                .actual("2024Q2", IndicatorSample.ofSex("f", 3))));
    }

    @Test
    void persons_change_to_date_in_the_parts_that_are_shown() {
        assertEquals(
                List.of(
                        "ACTUAL trained 2024-04-01..2024-06-30 : NOT_REPORTED > 600, NEW_PERIOD",
                        "CUMULATIVE trained 2024-04-01..2024-06-30 : NOT_REPORTED > 1090, NEW_PERIOD",
                        "TO_DATE trained .. : 490 > 1090, MOVED_ON",
                        "BREAKDOWN trained .. f: 300 > 600, MOVED_ON"),
                changes(
                        trained("2024Q1", 300, 190),
                        trained("2024Q1", 300, 190)
                                .quarter("2024Q2", 600)
                                .actual("2024Q2", IndicatorSample.ofSex("f", 300))
                                .actual("2024Q2", IndicatorSample.ofSex("m", 300))));
    }

    @Test
    void parts_that_were_withheld_are_published_for_the_first_time() {
        assertEquals(
                List.of(
                        "ACTUAL trained 2024-04-01..2024-06-30 : NOT_REPORTED > 490, NEW_PERIOD",
                        "CUMULATIVE trained 2024-04-01..2024-06-30 : NOT_REPORTED > 980, NEW_PERIOD",
                        "TO_DATE trained .. : 490 > 980, MOVED_ON",
                        "BREAKDOWN trained .. f: WITHHELD > 300, FIRST_PUBLISHED",
                        "BREAKDOWN trained .. u: WITHHELD > 490, FIRST_PUBLISHED"),
                changes(
                        IndicatorSample.of("trained").quarter("2024Q1", 490),
                        trained("2024Q2", 300, 190).quarter("2024Q1", 490)));
    }

    @Test
    void a_figure_that_was_released_before_and_is_split_for_the_first_time_says_so() {
        assertEquals(
                List.of(
                        "ACTUAL trained 2024-04-01..2024-06-30 : NOT_REPORTED > 490, NEW_PERIOD",
                        "CUMULATIVE trained 2024-04-01..2024-06-30 : NOT_REPORTED > 980, NEW_PERIOD",
                        "TO_DATE trained .. : 490 > 980, MOVED_ON",
                        "BREAKDOWN trained .. f: NOT_REPORTED > 300, NEW_SPLIT",
                        "BREAKDOWN trained .. m: NOT_REPORTED > WITHHELD, NEW_SPLIT",
                        "BREAKDOWN trained .. x: NOT_REPORTED > WITHHELD, NEW_SPLIT",
                        "BREAKDOWN trained .. o: NOT_REPORTED > WITHHELD, NEW_SPLIT",
                        "BREAKDOWN trained .. u: NOT_REPORTED > 490, NEW_SPLIT"),
                changes(
                        IndicatorSample.of("trained").splitBy().quarter("2024Q1", 490),
                        trained("2024Q2", 300, 190).splitBy(Axis.SEX).quarter("2024Q1", 490)));
    }

    @Test
    void what_is_reported_late_says_so_whatever_others_have_reported_since() {
        IndicatorSample late = IndicatorSample.of("bills").impersonal().quarter("2024Q1", 1);
        List<String> changes = changes(
                List.of(
                        laws().quarter("2024Q1", 2),
                        IndicatorSample.of("bills").impersonal().unreported("2024Q1")),
                List.of(laws().quarter("2024Q1", 2).quarter("2024Q2", 3), late));
        assertTrue(changes.contains("TO_DATE bills .. : NOT_REPORTED > 1, POSTED_LATE"), changes::toString);
        assertTrue(changes.contains("TO_DATE laws .. : 2 > 5, MOVED_ON"), changes::toString);
    }

    @Test
    void money_changes_by_kind_result_quarter_and_currency() {
        assertEquals(
                List.of(
                        "PLANNED - 2024-01-01..2024-03-31 : 500 > 600, BUDGET_REVISED",
                        "INCOMING_COMMITMENT - 2024-04-01..2024-06-30 : NOT_REPORTED > 8, BOOKED",
                        "SPENT - 2024-04-01..2024-06-30 : 0 > 7, BOOKED",
                        "SPENT R1 2024-01-01..2024-03-31 : 100 > 130, BOOKED_LATE"),
                changes(
                                ActivitySample.with(laws().quarter("2024Q1", 5))
                                        .budget("2024-01-01", "2024-03-31", "500")
                                        .booked("3", "2024-02-01", "100", share("R1"))
                                        .booked("3", "2024-02-01", "10"),
                                ActivitySample.with(laws().quarter("2024Q1", 5).quarter("2024Q2", 1))
                                        .budget("2024-01-01", "2024-03-31", "600")
                                        .booked("3", "2024-02-01", "130", share("R1"))
                                        .booked("3", "2024-02-01", "10")
                                        .booked("3", "2024-05-01", "7")
                                        .booked("11", "2024-05-01", "8"))
                        .filter(change -> change.indicator().isEmpty())
                        .map(ChangesTest::text)
                        .toList());
    }

    @Test
    void a_change_is_open_to_whom_its_figure_is_open() {
        List<Change> all = changes(
                        ActivitySample.with(laws().quarter("2024Q1", 5)).booked("3", "2024-02-01", "100"),
                        ActivitySample.with(laws().quarter("2024Q1", 5).quarter("2024Q2", 1))
                                .booked("3", "2024-02-01", "130"))
                .toList();
        assertEquals(List.of("ACTUAL", "CUMULATIVE", "TO_DATE", "SPENT"), open(all, Partner.IOM));
        assertEquals(List.of("ACTUAL", "CUMULATIVE", "TO_DATE"), open(all, Partner.ILO));
    }

    private static List<String> open(List<Change> changes, Partner partner) {
        Scope scope = new Scope(new Viewer(partner, Set.of(), Set.of()));
        return changes.stream()
                .filter(change -> change.isOpenTo(scope))
                .map(change -> change.what().name())
                .toList();
    }

    private static IndicatorSample laws() {
        return IndicatorSample.of("laws").impersonal();
    }

    private static Share share(String result) {
        return new Share(Optional.of(result), new BigDecimal("100"));
    }

    private static IndicatorSample trained(String quarter, long women, long men) {
        return IndicatorSample.of("trained")
                .quarter(quarter, women + men)
                .actual(quarter, IndicatorSample.ofSex("f", women))
                .actual(quarter, IndicatorSample.ofSex("m", men));
    }

    private List<String> changes(IndicatorSample earlier, IndicatorSample later) {
        return changes(List.of(earlier), List.of(later));
    }

    private List<String> changes(List<IndicatorSample> earlier, List<IndicatorSample> later) {
        return changes(activity(earlier, "One"), activity(later, "Two"))
                .map(ChangesTest::text)
                .toList();
    }

    /** The titles differ, so that each is released whatever else is the same. */
    private static ActivitySample activity(List<IndicatorSample> indicators, String title) {
        return ActivitySample.with(indicators.toArray(IndicatorSample[]::new)).titled(title);
    }

    private static Stream<Change> changes(ActivitySample earlier, ActivitySample later) {
        Desk desk = Desk.open();
        Release before = desk.released(earlier);
        Release after = desk.released(later);
        assertNotEquals(before.header().id(), after.header().id());
        return new Changes(before, after, LISTS).all().stream();
    }

    private static String text(Change change) {
        String of = change.indicator()
                .map(IndicatorView::code)
                .or(change::result)
                .orElse(change.supportCosts() ? "support" : "-");
        String days = change.periodStart().map(Object::toString).orElse("") + ".."
                + change.periodEnd().map(Object::toString).orElse("");
        String parts = change.categories().stream().map(Code::code).collect(Collectors.joining(" "));
        return change.what() + " " + of + " " + days + " " + parts + ": " + text(change.before()) + " > "
                + text(change.after()) + ", " + change.reason().code();
    }

    private static String text(Figure figure) {
        return figure.value()
                .map(BigDecimal::toPlainString)
                .orElse(figure.status().name());
    }
}
