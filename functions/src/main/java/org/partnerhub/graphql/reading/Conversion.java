package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.model.Rate;
import org.partnerhub.release.ReleasedMoney.Flow;

/**
 * Adds money up in one currency: what was booked in each currency is summed, the sums are converted through the US dollar,
 * and only their total is rounded, half to even.
 *
 * @param rates of which the latest of a currency counts
 */
record Conversion(List<Rate> rates, Currency currency) {

    /** The rate to the currency asked for; empty for US dollars, and where none is known. */
    Optional<Rate> rate() {
        return rate(currency.name());
    }

    /** Empty when something was booked in a currency without a known rate. */
    Optional<BigDecimal> total(Stream<Flow> flows) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        flows.forEach(flow -> sums.merge(flow.currency(), flow.value(), BigDecimal::add));
        List<BigDecimal> converted = sums.entrySet().stream()
                .flatMap(sum -> converted(sum.getKey(), sum.getValue()).stream())
                .toList();
        return converted.size() == sums.size()
                ? Optional.of(converted.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .map(this::rounded)
                : Optional.empty();
    }

    private Optional<BigDecimal> converted(String from, BigDecimal sum) {
        if (from.equals(currency.name())) {
            return Optional.of(sum);
        }
        return perDollar(from).flatMap(source -> perDollar(currency.name())
                .map(target -> sum.multiply(target).divide(source, MathContext.DECIMAL128)));
    }

    private Optional<BigDecimal> perDollar(String code) {
        return code.equals(Currency.USD.name())
                ? Optional.of(BigDecimal.ONE)
                : rate(code).map(Rate::perUnitedStatesDollar);
    }

    private Optional<Rate> rate(String code) {
        return rates.stream().filter(rate -> rate.currency().equals(code)).max(Comparator.comparing(Rate::date));
    }

    private BigDecimal rounded(BigDecimal total) {
        return total.setScale(currency.digits(), RoundingMode.HALF_EVEN);
    }
}
