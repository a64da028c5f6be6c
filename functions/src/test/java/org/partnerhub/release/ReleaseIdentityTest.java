package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Amount;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;

/** Every release has a name of its own, by which it can be cited, and knows the one before it. */
class ReleaseIdentityTest {
    private final Desk desk = Desk.open();

    @Test
    void a_release_is_named_by_activity_organisation_quarter_and_revision() {
        assertEquals(List.of("TEST-IOM-2024Q3-r1"), desk.release(ActivitySample.with(trained("2024Q3"))));
        assertEquals(
                new Header(
                        "TEST-IOM-2024Q3-r1",
                        ActivitySample.IDENTIFIER,
                        ActivitySample.IOM,
                        LocalDate.of(2024, 9, 30),
                        1,
                        Instant.parse("2024-10-15T08:30:00Z"),
                        Optional.empty(),
                        Optional.of(desk.seals().hash())),
                desk.current().header());
    }

    @Test
    void an_activity_without_a_code_is_named_by_its_identifier_without_the_organisations() {
        assertEquals(
                List.of("T.1-IOM-2024Q3-r1"),
                desk.release(ActivitySample.with(trained("2024Q3")).withoutCode()));
    }

    @Test
    void an_organisation_without_a_short_name_is_named_by_its_identifier() {
        ActivitySample activity = ActivitySample.with(trained("2024Q3")).result("R2", "LK-NGO-123", trained("2024Q3"));
        assertEquals(List.of("TEST-LK-NGO-123-2024Q3-r1", "TEST-IOM-2024Q3-r1"), desk.release(activity));
    }

    @Test
    void each_organisation_has_a_current_release_of_its_own() {
        desk.release(ActivitySample.with(trained("2024Q3")).result("R2", ActivitySample.ILO, trained("2024Q2")));
        assertEquals(
                Map.of(ActivitySample.IOM, "TEST-IOM-2024Q3-r1", ActivitySample.ILO, "TEST-ILO-2024Q2-r1"),
                desk.currentReleases().of(ActivitySample.IDENTIFIER));
    }

    @Test
    void a_correction_of_money_makes_the_next_revision() {
        desk.release(ActivitySample.with(trained("2024Q3")).booked("3", "2024-08-01", "10"));
        assertEquals(
                List.of("TEST-IOM-2024Q3-r2"),
                desk.release(ActivitySample.with(trained("2024Q3")).booked("3", "2024-08-01", "12")));
        assertEquals(2, desk.current().header().revision());
        assertEquals(Optional.of("TEST-IOM-2024Q3-r1"), desk.current().header().previous());
        assertEquals(new BigDecimal("12"), spent(desk.current()));
        assertEquals(new BigDecimal("10"), spent(desk.release("TEST-IOM-2024Q3-r1")));
    }

    @Test
    void a_change_of_what_is_said_of_the_activity_makes_the_next_revision() {
        desk.release(ActivitySample.with(trained("2024Q3")));
        assertEquals(
                List.of("TEST-IOM-2024Q3-r2"),
                desk.release(ActivitySample.with(trained("2024Q3")).titled("Another title")));
    }

    @Test
    void the_first_release_of_the_next_quarter_follows_the_last_revision() {
        IndicatorSample trained = trained("2024Q3").unreported("2024Q4");
        desk.release(ActivitySample.with(trained));
        desk.release(ActivitySample.with(trained).titled("Another title"));
        desk.release(ActivitySample.with(trained.quarter("2024Q4", 40)).titled("Another title"));
        assertEquals("TEST-IOM-2024Q4-r1", desk.current().header().id());
        assertEquals(Optional.of("TEST-IOM-2024Q3-r2"), desk.current().header().previous());
    }

    @Test
    void money_after_the_cut_off_makes_no_revision() {
        desk.release(ActivitySample.with(trained("2024Q3")));
        assertEquals(
                List.of(), desk.release(ActivitySample.with(trained("2024Q3")).booked("3", "2024-10-01", "10")));
    }

    @Test
    void an_activity_without_results_is_released_at_the_end_of_the_quarter_of_its_latest_booking() {
        ActivitySample activity =
                ActivitySample.reported().booked("11", "2021-04-01", "100").booked("3", "2022-11-22", "40");
        assertEquals(List.of("TEST-IOM-2022Q4-r1"), desk.release(activity));
        assertEquals(LocalDate.of(2022, 12, 31), desk.current().header().cutOff());
    }

    @Test
    void an_activity_without_results_and_bookings_is_released_at_its_first_date() {
        ActivitySample activity =
                ActivitySample.reported().date("3", "2023-03-31").date("1", "2021-04-01");
        assertEquals(List.of("TEST-IOM-2021Q2-r1"), desk.release(activity));
    }

    @Test
    void an_organisation_that_only_books_has_a_release_without_results() {
        desk.release(ActivitySample.with(trained("2024Q3"))
                .booked(
                        ActivitySample.ILO,
                        "3",
                        "2024-08-01",
                        new Amount(BigDecimal.TEN, "USD", LocalDate.of(2024, 8, 1))));
        assertEquals(List.of(), desk.current(ActivitySample.ILO).results());
        assertEquals(BigDecimal.TEN, spent(desk.current(ActivitySample.ILO)));
    }

    @Test
    void two_cut_offs_of_one_quarter_have_different_names() {
        ActivitySample monthly = ActivitySample.with(IndicatorSample.of("trained")
                .period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31), List.of(), List.of(actual(40)))
                .period(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31), List.of(), List.of(actual(30))));
        List<String> released = desk.release(monthly);
        assertEquals(List.of("TEST-IOM-2024Q3-r1", "TEST-IOM-2024Q3-r2"), released);
        assertEquals(
                LocalDate.of(2024, 7, 31),
                desk.release(released.get(0)).header().cutOff());
        assertEquals(Optional.of("TEST-IOM-2024Q3-r1"), desk.current().header().previous());
    }

    @Test
    void a_later_booking_in_the_same_quarter_makes_a_release_of_another_name() {
        desk.release(ActivitySample.reported().booked("3", "2024-07-10", "40"));
        desk.release(ActivitySample.reported().booked("3", "2024-07-10", "40").booked("3", "2024-08-15", "2"));
        assertNotEquals(
                Optional.of(desk.current().header().id()),
                desk.current().header().previous());
        assertEquals(new BigDecimal("40"), spent(desk.release("TEST-IOM-2024Q3-r1")));
        assertEquals(new BigDecimal("42"), spent(desk.current()));
    }

    private static Actual actual(long value) {
        return new Actual(Optional.of(BigDecimal.valueOf(value)), List.of(), List.of(), Narratives.NONE);
    }

    private static BigDecimal spent(Release release) {
        return release.money().flows().stream().map(ReleasedMoney.Flow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static IndicatorSample trained(String... quarters) {
        IndicatorSample indicator = IndicatorSample.of("trained");
        for (String quarter : quarters) {
            indicator.quarter(quarter, 40);
        }
        return indicator;
    }
}
