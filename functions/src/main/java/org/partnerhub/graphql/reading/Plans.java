package org.partnerhub.graphql.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;

/** Says by what a figure can be split. */
final class Plans {

    private Plans() {}

    /** Why a split is refused, naming those that are not. */
    static String refusal(Set<Set<Axis>> plan) {
        String possible = plan.stream()
                .filter(axes -> !axes.isEmpty())
                .map(axes -> axes.stream().map(Axis::name).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; "));
        return "This indicator was not released by these axes. "
                + (possible.isEmpty() ? "It can be asked undivided only." : "It can be asked by: " + possible + ".");
    }
}
