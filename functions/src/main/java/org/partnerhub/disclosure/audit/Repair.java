package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnerhub.disclosure.Audit.Reason;
import org.partnerhub.disclosure.AuditedTable;

/** Which published cells to withhold so that every hit loses one that binds it: those that cost least for what they serve. */
record Repair(AuditedTable table) {
    private static final int MOST_AXES = 4;

    /**
     * The cells to withhold.
     *
     * @throws Stopped if nothing published binds a hit
     */
    Set<Integer> of(List<Hit> hits) {
        Set<Integer> chosen = new TreeSet<>();
        List<Set<Integer>> left =
                new ArrayList<>(hits.stream().map(this::choices).toList());
        while (!left.isEmpty()) {
            int cheapest = cheapest(left);
            chosen.add(cheapest);
            left.removeIf(choices -> choices.contains(cheapest));
        }
        return chosen;
    }

    /** A cell of one axis, or the total, only if no other binds. */
    private Set<Integer> choices(Hit hit) {
        Set<Integer> narrow = new TreeSet<>(hit.binding());
        narrow.removeIf(cell -> table.axes()[cell] < 2);
        return narrow.isEmpty() ? hit.binding() : narrow;
    }

    private int cheapest(List<Set<Integer>> left) {
        return left.stream()
                .flatMap(Collection::stream)
                .distinct()
                .min(Comparator.<Integer>comparingDouble(cell -> cost(cell) / served(cell, left))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new Stopped(Reason.HIT_LEFT));
    }

    private double cost(int cell) {
        double width = Math.max(1, MOST_AXES - table.axes()[cell]);
        return table.values()[cell] * width * width;
    }

    private static long served(int cell, List<Set<Integer>> left) {
        return left.stream().filter(choices -> choices.contains(cell)).count();
    }
}
