package org.partnerhub.graphql.limit;

import java.util.HashMap;
import java.util.Map;
import org.partnerhub.graphql.limit.NotAdmitted.Code;

/**
 * How far a selection reaches.
 *
 * @param depth levels of fields
 * @param cost fields that an answer may come to: one for each field, times the size of each page that it lies in; a list
 *     that has no pages is reckoned as one entry. At most {@value #MOST}, which stands for all that is more.
 * @param top the fields of the first level by name, and how often each is asked for
 */
record Extent(int depth, long cost, Map<String, Long> top) {
    static final long MOST = 1_000_000_000L;
    static final Extent NONE = new Extent(0, 0, Map.of());

    /** Of one field. */
    static Extent ofField(String name, long times, Extent below) {
        return new Extent(1 + below.depth, capped(1 + capped(times) * below.cost), Map.of(name, 1L));
    }

    Extent and(Extent other) {
        Map<String, Long> both = new HashMap<>(top);
        other.top.forEach((name, times) -> both.merge(name, times, (one, more) -> capped(one + more)));
        return new Extent(Math.max(depth, other.depth), capped(cost + other.cost), both);
    }

    void requireWithin(Limits limits) throws NotAdmitted {
        Counts.require(depth, limits.depth(), Code.TOO_DEEP, "levels of fields below an operation");
        Counts.require(most(top), limits.sameField(), Code.FIELD_REPEATED, "requests for one field of an operation");
        Counts.require(
                cost,
                limits.cost(),
                Code.TOO_COSTLY,
                "fields in an answer, by the sizes of the pages that are asked for; this one may come to " + cost
                        + ". Ask for less at once");
    }

    private static long most(Map<String, Long> top) {
        return top.values().stream().max(Long::compare).orElse(0L);
    }

    private static long capped(long number) {
        return Math.min(number, MOST);
    }
}
