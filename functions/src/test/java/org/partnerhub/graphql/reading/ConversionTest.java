package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Rate;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/** Totals are converted, never single sums, and rounded once, half to even. */
class ConversionTest {
    private static final List<Rate> RATES = List.of(
            rate("JPY", "133", "2023-03-31"), rate("JPY", "157", "2024-12-31"), rate("LKR", "293", "2024-12-31"));

    @Test
    void the_latest_rate_counts() {
        assertEquals(Optional.of("157"), total(Currency.JPY, flow("USD", "1.00")));
    }

    @Test
    void many_small_sums_are_rounded_once() {
        assertEquals(
                Optional.of("2"),
                total(Currency.JPY, flow("USD", "0.005"), flow("USD", "0.005"), flow("USD", "0.005")));
    }

    @Test
    void half_is_rounded_to_even() {
        assertEquals(Optional.of("0.12"), total(Currency.USD, flow("USD", "0.125")));
        assertEquals(Optional.of("0.38"), total(Currency.USD, flow("USD", "0.375")));
    }

    @Test
    void yen_asked_for_in_yen_are_not_converted_at_all() {
        assertEquals(Optional.of("1001"), total(Currency.JPY, flow("JPY", "1000"), flow("JPY", "1")));
    }

    @Test
    void yen_become_rupees_through_the_dollar() {
        assertEquals(Optional.of("293.00"), total(Currency.LKR, flow("JPY", "157")));
    }

    @Test
    void a_sum_in_a_currency_without_a_rate_gives_no_total() {
        assertEquals(Optional.empty(), total(Currency.USD, flow("USD", "1"), flow("EUR", "1")));
    }

    @Test
    void nothing_at_all_is_zero() {
        assertEquals(Optional.of("0.00"), total(Currency.USD));
    }

    private static Optional<String> total(Currency currency, Flow... flows) {
        return new Conversion(RATES, currency).total(Stream.of(flows)).map(BigDecimal::toPlainString);
    }

    private static Flow flow(String currency, String value) {
        LocalDate day = LocalDate.of(2024, 4, 1);
        return new Flow(Kind.SPENT, Optional.empty(), false, day, day, currency, new BigDecimal(value));
    }

    private static Rate rate(String currency, String perDollar, String day) {
        return new Rate(currency, new BigDecimal(perDollar), LocalDate.parse(day), "a bank", false);
    }
}
