package org.partnerhub.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Share;
import org.partnerhub.model.Transaction;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/** The money of one organisation as it is released at a cut-off: all budgets, and what was booked up to that day. */
record MoneyRelease(String organisation, LocalDate cutOff, List<Rate> knownRates) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    ReleasedMoney of(Activity activity) {
        List<Budget> budgets = activity.budgets().stream()
                .filter(budget -> budget.organisation().equals(organisation))
                .toList();
        Stream<Flow> flows = Stream.concat(
                budgets.stream().flatMap(this::flows),
                transactions(activity).stream().flatMap(this::flows));
        return new ReleasedMoney(
                summed(flows),
                budgets,
                activity.plannedDisbursements().stream()
                        .filter(planned -> planned.organisation().equals(organisation))
                        .toList(),
                rates());
    }

    /** The single payments booked by the cut-off. */
    List<Transaction> transactions(Activity activity) {
        return activity.transactions().stream()
                .filter(transaction -> transaction.organisation().equals(organisation))
                .filter(transaction -> !transaction.transactionDate().isAfter(cutOff))
                .toList();
    }

    private Stream<Flow> flows(Budget budget) {
        return shared(Kind.PLANNED, budget.shares(), budget.periodStart(), budget.periodEnd(), budget.value());
    }

    private Stream<Flow> flows(Transaction transaction) {
        Quarter quarter = Quarter.of(transaction.transactionDate());
        return kind(transaction).stream()
                .flatMap(kind ->
                        shared(kind, transaction.shares(), quarter.firstDay(), quarter.lastDay(), transaction.value()));
    }

    private static Optional<Kind> kind(Transaction transaction) {
        return switch (transaction.transactionType().code()) {
            case "11" -> Optional.of(Kind.INCOMING_COMMITMENT);
            case "1" -> Optional.of(Kind.RECEIVED);
            case "2" -> Optional.of(Kind.COMMITTED);
            case "3", "4" -> Optional.of(Kind.SPENT);
            default -> Optional.empty();
        };
    }

    /** Splits a sum so that its parts add up to it: the last share takes what rounding leaves. */
    private static Stream<Flow> shared(Kind kind, List<Share> shares, LocalDate start, LocalDate end, Amount amount) {
        if (shares.isEmpty()) {
            return Stream.of(new Flow(kind, Optional.empty(), false, start, end, amount.currency(), amount.value()));
        }
        List<Flow> flows = new ArrayList<>();
        BigDecimal rest = amount.value();
        for (Share share : shares) {
            BigDecimal part = flows.size() == shares.size() - 1 ? rest : part(amount.value(), share);
            flows.add(new Flow(kind, share.result(), share.result().isEmpty(), start, end, amount.currency(), part));
            rest = rest.subtract(part);
        }
        return flows.stream();
    }

    private static BigDecimal part(BigDecimal value, Share share) {
        return value.multiply(share.percentage()).divide(HUNDRED, CENTS, RoundingMode.HALF_EVEN);
    }

    private static List<Flow> summed(Stream<Flow> flows) {
        BinaryOperator<Flow> sum = (one, other) -> withValue(one, one.value().add(other.value()));
        Map<Flow, Flow> sums = flows.collect(
                Collectors.toMap(flow -> withValue(flow, BigDecimal.ZERO), flow -> flow, sum, LinkedHashMap::new));
        return List.copyOf(sums.values());
    }

    private static Flow withValue(Flow flow, BigDecimal value) {
        return new Flow(
                flow.kind(),
                flow.result(),
                flow.supportCosts(),
                flow.periodStart(),
                flow.periodEnd(),
                flow.currency(),
                value);
    }

    private List<Rate> rates() {
        return knownRates.stream()
                .map(Rate::currency)
                .distinct()
                .flatMap(currency -> latest(currency).stream())
                .toList();
    }

    private Optional<Rate> latest(String currency) {
        return knownRates.stream()
                .filter(rate -> rate.currency().equals(currency) && !rate.date().isAfter(cutOff))
                .max(Comparator.comparing(Rate::date));
    }
}
