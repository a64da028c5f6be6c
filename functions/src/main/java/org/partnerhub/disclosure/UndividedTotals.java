package org.partnerhub.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which undivided totals of indicators that count the same people may be published at one cut-off.
 *
 * <p>Promised: no published total, no difference between two published totals of the system at one cut-off, and no
 * change of either since any earlier cut-off at which it was published, is below the threshold in size; and no stage is
 * published beside a wider one that is withheld or repeats an older value. Not promised:
 * anything about indicators of different systems. That indicators which count the same people are declared as one system
 * is the duty of the organisation that owns them.
 *
 * @param threshold what counts as small
 * @param earlier the totals published at each earlier cut-off by indicator; only values exact for their own cut-off
 */
public record UndividedTotals(Threshold threshold, List<Map<String, BigDecimal>> earlier) {

    /** The exact total of one indicator. */
    public record Total(String indicator, BigDecimal value) {}

    public UndividedTotals {
        earlier = List.copyOf(earlier);
    }

    /**
     * The totals that may be published.
     *
     * @param widestFirst all of them, in the order of their stages; a wider stage comes before what is contained in it
     */
    public List<Total> publishable(List<Total> widestFirst) {
        List<Total> published = new ArrayList<>();
        for (Total total : widestFirst) {
            if (mayJoin(total, published, widestFirst)) {
                published.add(total);
            }
        }
        return published;
    }

    /** A stage moves only with all wider ones: one that stands still would bound how many are between the two. */
    private boolean mayJoin(Total total, List<Total> published, List<Total> widestFirst) {
        return published.containsAll(widestFirst.subList(0, widestFirst.indexOf(total)))
                && threshold.allows(total.value(), earlierValues(total.indicator()))
                && published.stream().allMatch(wider -> differenceIsSafe(wider, total));
    }

    private boolean differenceIsSafe(Total wider, Total narrower) {
        BigDecimal difference = wider.value().subtract(narrower.value());
        return threshold.allows(difference, earlierDifferences(wider.indicator(), narrower.indicator()));
    }

    private List<BigDecimal> earlierValues(String indicator) {
        return earlier.stream().flatMap(totals -> value(totals, indicator)).toList();
    }

    private List<BigDecimal> earlierDifferences(String wider, String narrower) {
        return earlier.stream()
                .flatMap(totals -> value(totals, wider)
                        .flatMap(minuend -> value(totals, narrower).map(minuend::subtract)))
                .toList();
    }

    private static Stream<BigDecimal> value(Map<String, BigDecimal> totals, String indicator) {
        return Optional.ofNullable(totals.get(indicator)).stream();
    }
}
