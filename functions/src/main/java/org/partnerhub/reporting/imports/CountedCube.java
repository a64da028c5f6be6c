package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Area;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.reporting.ledger.Cube;

/**
 * A cube with what its indicators say of it together.
 *
 * @param axes every axis by which one of its indicators is split, without the stage
 * @param ends the last day of every period that one of its indicators has
 * @param area where its activity works
 */
public record CountedCube(Cube cube, Set<Axis> axes, Set<LocalDate> ends, Area area) {

    /** Copies what it is given. */
    public CountedCube {
        axes = Collections.unmodifiableSet(new TreeSet<>(axes));
        ends = Set.copyOf(ends);
    }

    /** The cube in which an organisation counts one of its indicators. */
    public static CountedCube of(Activity activity, String organisation, Indicator indicator) {
        Cube cube = Cube.of(activity.iatiIdentifier(), organisation, indicator);
        List<Indicator> all = activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .filter(each ->
                        Cube.of(activity.iatiIdentifier(), organisation, each).equals(cube))
                .toList();
        return new CountedCube(cube, axes(all), ends(all), Area.of(activity));
    }

    private static Set<Axis> axes(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.axes().stream())
                .filter(axis -> axis != Axis.STAGE)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> ends(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.periods().stream())
                .map(Period::periodEnd)
                .collect(Collectors.toSet());
    }
}
