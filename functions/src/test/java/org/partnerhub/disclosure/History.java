package org.partnerhub.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.UndividedTotals.Total;

/** What was published of one system of nested indicators, cut-off after cut-off. */
final class History {
    private final Threshold threshold;
    private final List<Map<String, BigDecimal>> published = new ArrayList<>();

    History(Threshold threshold) {
        this.threshold = threshold;
    }

    static History ofPersons() {
        return new History(Threshold.PERSONS);
    }

    /** Decides on one more cut-off and remembers what was published at it. */
    List<Long> publish(long... widestFirst) {
        List<Total> totals = IntStream.range(0, widestFirst.length)
                .mapToObj(stage -> new Total("stage " + stage, BigDecimal.valueOf(widestFirst[stage])))
                .toList();
        List<Total> allowed = new UndividedTotals(threshold, published).publishable(totals);
        published.add(allowed.stream().collect(Collectors.toMap(Total::indicator, Total::value)));
        return allowed.stream().map(total -> total.value().longValueExact()).toList();
    }

    /** The published totals of every cut-off by indicator. */
    List<Map<String, BigDecimal>> published() {
        return List.copyOf(published);
    }
}
