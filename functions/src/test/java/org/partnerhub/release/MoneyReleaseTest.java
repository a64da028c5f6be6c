package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.release.Desk.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Amount;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Part;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Share;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/** Money is released as the books state it at the cut-off: by kind, result and quarter, in US dollars. */
class MoneyReleaseTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 9, 30);

    @ParameterizedTest
    @CsvSource({"11,INCOMING_COMMITMENT", "1,RECEIVED", "2,COMMITTED", "3,SPENT", "4,SPENT"})
    void a_payment_is_of_the_kind_that_its_type_says(String type, Kind kind) {
        ReleasedMoney money = money(ActivitySample.reported().booked(type, "2024-05-03", "10"));
        assertEquals(
                List.of(new Flow(
                        kind,
                        Optional.empty(),
                        false,
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 6, 30),
                        "USD",
                        BigDecimal.TEN)),
                money.flows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "6", "7", "8", "9", "10", "12", "13"})
    void a_payment_of_another_type_is_in_no_sum(String type) {
        ActivitySample activity = ActivitySample.reported().booked(type, "2024-05-03", "10");
        assertEquals(List.of(), money(activity).flows());
        assertEquals(1, release(CUT_OFF).transactions(activity.made()).size());
    }

    @Test
    void payments_of_a_quarter_are_one_sum() {
        ReleasedMoney money = money(ActivitySample.reported()
                .booked("3", "2024-04-01", "10.25")
                .booked("4", "2024-06-30", "0.50")
                .booked("3", "2024-07-01", "7"));
        assertEquals(List.of("SPENT 2024-04-01 10.75", "SPENT 2024-07-01 7"), texts(money));
    }

    @Test
    void what_was_booked_on_the_cut_off_is_in_and_what_came_a_day_later_is_not() {
        ActivitySample activity = ActivitySample.reported()
                .booked("3", "2024-09-30", "10")
                .booked("3", "2024-10-01", "500")
                .booked("11", "2024-10-01", "600");
        assertEquals(List.of("SPENT 2024-07-01 10"), texts(money(activity)));
        assertEquals(
                List.of(LocalDate.of(2024, 9, 30)),
                release(CUT_OFF).transactions(activity.made()).stream()
                        .map(payment -> payment.transactionDate())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, 2024-09-30", "2024-10-01, 2024-12-31", "2025-02-01, 2025-03-31", "2024-03-01, 2024-09-30"})
    void a_draft_goes_to_the_end_of_the_period_or_quarter_of_the_latest_booking(LocalDate day, LocalDate cutOff) {
        Activity activity = ActivitySample.with(
                        IndicatorSample.of("trained").quarter("2024Q3", 40).unreported("2024Q4"))
                .booked("3", day.toString(), "10")
                .booked(ActivitySample.ILO, "3", "2025-11-01", new Amount(BigDecimal.TEN, "USD", day))
                .made();
        Release draft = new Draft(
                        Part.of(activity, ActivitySample.IOM),
                        RealControl.control().lists(),
                        List.of())
                .release();
        assertEquals(cutOff, draft.header().cutOff());
        assertEquals(1, draft.transactions().size());
    }

    @Test
    void the_books_of_another_organisation_are_not_in() {
        ActivitySample activity = ActivitySample.reported()
                .booked(ActivitySample.ILO, "3", "2024-05-03", dollars("500"))
                .budget(ActivitySample.ILO, "2024-01-01", "2024-12-31", dollars("600"));
        assertEquals(new ReleasedMoney(List.of(), List.of(), List.of(), List.of()), money(activity));
    }

    @Test
    void budgets_stand_in_their_own_periods_those_to_come_included() {
        ActivitySample activity = ActivitySample.reported()
                .budget("2024-04-01", "2025-03-31", "2600000")
                .budget("2025-04-01", "2026-03-31", "1");
        assertEquals(List.of("PLANNED 2024-04-01 2600000", "PLANNED 2025-04-01 1"), texts(money(activity)));
        assertEquals(activity.made().budgets(), money(activity).budgets());
    }

    @Test
    void shares_go_to_their_results_and_to_support_costs() {
        ReleasedMoney money = money(ActivitySample.reported()
                .booked("3", "2024-05-03", "200", share("R1", "62.5"), share("R2", "30"), supportCosts("7.5")));
        assertEquals(
                List.of("R1 125.00", "R2 60.00", "support 15.00"),
                money.flows().stream().map(MoneyReleaseTest::part).toList());
    }

    @Test
    void the_last_share_takes_what_rounding_leaves() {
        ReleasedMoney money = money(ActivitySample.reported()
                .booked(
                        "3",
                        "2024-05-03",
                        "100",
                        share("R1", "33.3333"),
                        share("R2", "33.3333"),
                        share("R3", "33.3334")));
        assertEquals(
                List.of("R1 33.33", "R2 33.33", "R3 33.34"),
                money.flows().stream().map(MoneyReleaseTest::part).toList());
    }

    @Test
    void shares_of_several_payments_to_one_result_are_one_sum() {
        ReleasedMoney money = money(ActivitySample.reported()
                .booked("3", "2024-05-03", "100", share("R1", "50"), share("R2", "50"))
                .booked("4", "2024-05-04", "10", share("R1", "100")));
        assertEquals(
                List.of("R1 60.00", "R2 50.00"),
                money.flows().stream().map(MoneyReleaseTest::part).toList());
    }

    @Test
    void what_was_booked_in_yen_stays_in_yen() {
        assertEquals(
                List.of("JPY 1000"),
                yen("2024-06-29", rate("JPY", "151", "2024-03-31")).flows().stream()
                        .map(flow -> flow.currency() + " " + flow.value().toPlainString())
                        .toList());
    }

    @Test
    void the_rates_of_a_release_are_the_latest_by_its_cut_off() {
        Rate[] rates = {
            rate("JPY", "161", "2024-06-30"),
            rate("JPY", "143", "2024-09-30"),
            rate("JPY", "157", "2024-10-01"),
            rate("LKR", "293", "2024-12-31")
        };
        assertEquals(List.of(rates[1]), yen("2024-06-30", rates).rates());
    }

    private static ReleasedMoney yen(String valueDate, Rate... rates) {
        Amount amount = new Amount(new BigDecimal(1000), "JPY", LocalDate.parse(valueDate));
        ActivitySample activity = ActivitySample.reported().booked(ActivitySample.IOM, "3", "2024-05-03", amount);
        return release(CUT_OFF, rates).of(activity.made());
    }

    private static ReleasedMoney money(ActivitySample activity) {
        return release(CUT_OFF).of(activity.made());
    }

    private static MoneyRelease release(LocalDate cutOff, Rate... rates) {
        return new MoneyRelease(ActivitySample.IOM, cutOff, Arrays.asList(rates));
    }

    private static List<String> texts(ReleasedMoney money) {
        return money.flows().stream()
                .map(flow -> flow.kind() + " " + flow.periodStart() + " "
                        + flow.value().toPlainString())
                .toList();
    }

    private static String part(Flow flow) {
        return (flow.supportCosts() ? "support" : flow.result().orElse("none")) + " "
                + flow.value().toPlainString();
    }

    private static Amount dollars(String value) {
        return new Amount(new BigDecimal(value), "USD", LocalDate.of(2024, 1, 1));
    }

    private static Share share(String result, String percentage) {
        return new Share(Optional.of(result), new BigDecimal(percentage));
    }

    private static Share supportCosts(String percentage) {
        return new Share(Optional.empty(), new BigDecimal(percentage));
    }
}
