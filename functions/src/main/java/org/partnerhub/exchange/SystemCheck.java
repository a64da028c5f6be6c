package org.partnerhub.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Result;

/**
 * Refuses systems of nested indicators that could not be protected as one: a system belongs to one organisation, and each
 * of its stages to one indicator.
 */
record SystemCheck(Place place) {

    private record Stage(String system, int number) {}

    private record Ownership(String system, String owner) {}

    void check(List<Result> results) {
        Set<Stage> stages = new HashSet<>();
        nestings(results)
                .forEach(nesting -> refuse(
                        !stages.add(new Stage(nesting.system(), nesting.stage())),
                        "has two indicators at one stage of the system " + nesting.system()));
        Set<Ownership> ownerships = new HashSet<>();
        results.forEach(result -> nestings(List.of(result))
                .forEach(nesting -> ownerships.add(new Ownership(nesting.system(), result.owner()))));
        long systems = ownerships.stream().map(Ownership::system).distinct().count();
        refuse(ownerships.size() > systems, "has a system of nested indicators that belongs to two organisations");
    }

    private static Stream<Nesting> nestings(List<Result> results) {
        return results.stream()
                .flatMap(result -> result.indicators().stream())
                .map(Indicator::nesting)
                .flatMap(Optional::stream);
    }

    private void refuse(boolean refused, String reason) {
        if (refused) {
            throw place.refused(reason);
        }
    }
}
