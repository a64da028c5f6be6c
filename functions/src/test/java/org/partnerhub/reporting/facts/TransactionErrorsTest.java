package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;
import static org.partnerhub.reporting.facts.TransactionOf.ref;
import static org.partnerhub.reporting.facts.TransactionOf.share;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Transaction;

/** Whatever is wrong with a report of a transaction is named by its field, and nothing of it is repeated. */
final class TransactionErrorsTest {
    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .result("R1", ActivitySample.IOM)
            .result("R2", ActivitySample.IOM)
            .result("theirs", ActivitySample.ILO));

    private Attempt<Transaction> attempt(TransactionOf report) {
        return desk.transactions().record(REPORTER, report.made());
    }

    @ParameterizedTest
    @CsvSource({"'  ', TOO_SHORT", "'A\n1', CONTROL_CHARACTER"})
    void a_reference_that_cannot_be_kept_is_refused(String reference, String code) {
        assertRefused("ref " + code, attempt(ref(reference)));
    }

    @Test
    void a_reference_has_at_most_a_hundred_characters() {
        assertRefused("ref TOO_LONG", attempt(ref("x".repeat(101))));
        FactDesk.done(attempt(ref("x".repeat(100))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "14", "D", ""})
    void a_type_is_of_the_code_list(String type) {
        assertRefused("transactionType UNKNOWN_CODE", attempt(ref("A-1").type(type)));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-16, IN_FUTURE", "1999-12-31, TOO_EARLY"})
    void a_day_lies_between_the_year_2000_and_today_in_colombo(String day, String code) {
        assertRefused("transactionDate " + code, attempt(ref("A-1").on(day)));
        assertRefused("valueDate " + code, attempt(ref("A-1").valued(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-15", "2000-01-01"})
    void the_first_and_the_last_day_are_taken(String day) {
        FactDesk.done(attempt(ref("A-1").on(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, ZERO",
        "0.00, ZERO",
        "0.001, TOO_MANY_DIGITS",
        "12345678901234.56, TOO_MANY_DIGITS",
        "1E+15, TOO_MANY_DIGITS",
        "1E+999999999, TOO_MANY_DIGITS",
        "1E-999999999, TOO_MANY_DIGITS"
    })
    void a_sum_that_cannot_be_meant_is_refused(String value, String code) {
        assertRefused("value " + code, attempt(ref("A-1").of(value, "LKR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123.45", "999999999999999", "-10.5", "1E+14", "2.500"})
    void a_sum_of_fifteen_digits_and_two_decimals_is_taken(String value) {
        FactDesk.done(attempt(ref("A-1").of(value, "LKR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lkr", "Rs", "XXX", "XTS", "QQQ", ""})
    void a_currency_is_of_iso_4217(String currency) {
        assertRefused("currency UNKNOWN_CODE", attempt(ref("A-1").of("1", currency)));
    }

    @Test
    void words_name_no_person() {
        assertRefused("description PERSONAL_DATA", attempt(ref("A-1").describedAs("for a@example.org")));
        assertRefused("receiverOrg.name PERSONAL_DATA", attempt(ref("A-1").paidTo("a@example.org")));
        assertRefused("reason PERSONAL_DATA", attempt(ref("A-1").because("a@example.org wrote")));
    }

    @ParameterizedTest
    @CsvSource({"description, 1000", "receiverOrg.name, 200"})
    void words_that_are_too_long_are_refused(String field, int most) {
        String words = "x".repeat(most + 1);
        boolean isDescription = field.equals("description");
        assertRefused(
                field + " TOO_LONG",
                attempt(
                        isDescription
                                ? ref("A-1").describedAs(words)
                                : ref("A-1").paidTo(words)));
    }

    @Test
    void an_organisation_has_a_name() {
        assertEquals(
                Set.of("providerOrg.name TOO_SHORT", "providerOrg.ref TOO_SHORT"),
                FactDesk.errors(attempt(ref("A-1").paidBy("", " "))));
    }

    @Test
    void shares_are_required() {
        assertRefused("shares SHARES_REQUIRED", attempt(ref("A-1").split()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "none", "r1"})
    void a_share_is_of_ones_own_result(String result) {
        assertRefused("shares.1.result NOT_FOUND", attempt(ref("A-1").split(share("R1", "50"), share(result, "50"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1", "support"})
    void no_share_is_stated_twice(String result) {
        assertRefused(
                "shares.1.result DUPLICATE_SHARE", attempt(ref("A-1").split(share(result, "50"), share(result, "50"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01", "33.333", "1E+999999999"})
    void a_share_is_a_percentage_with_two_decimals(String percentage) {
        assertRefused("shares.0.percentage OUT_OF_RANGE", attempt(ref("A-1").split(share("R1", percentage))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"49.99", "50.01"})
    void shares_total_a_hundred_and_their_sum_is_not_repeated(String half) {
        Attempt<Transaction> attempt = attempt(ref("A-1").split(share("R1", half), share("support", "50")));
        assertRefused("shares SHARES_NOT_100", attempt);
        UserError error = ((Attempt.Refused<Transaction>) attempt).errors().get(0);
        assertEquals("The shares must total 100.", error.message());
    }

    @Test
    void shares_of_three_results_and_support_costs_are_taken() {
        FactDesk.done(attempt(ref("A-1").split(share("R1", "33.33"), share("R2", "60.170"), share("support", "6.5"))));
    }

    @ParameterizedTest
    @CsvSource({"100.01, true", "-100.01, true", "100, false", "-100, false"})
    void a_sum_beyond_all_budgets_in_its_currency_is_refused(String value, boolean isRefused) {
        FactDesk budgeted = FactDesk.with(ActivitySample.reported()
                .result("R1", ActivitySample.IOM)
                .budget("2024-01-01", "2024-06-30", "60")
                .budget("2024-07-01", "2024-12-31", "40"));
        Attempt<Transaction> attempt = budgeted.transactions()
                .record(REPORTER, ref("A-1").of(value, "USD").made());
        assertEquals(isRefused, attempt instanceof Attempt.Refused<Transaction>);
        if (isRefused) {
            assertRefused("value IMPLAUSIBLE", attempt);
        }
        FactDesk.done(budgeted.transactions()
                .record(REPORTER, ref("A-1").of("5000000", "LKR").made()));
    }

    @Test
    void one_character_is_spoken_of_as_one() {
        assertEquals(
                "At least one character is needed.",
                ((Attempt.Refused<Transaction>) attempt(ref(" ")))
                        .errors()
                        .get(0)
                        .message());
    }
}
