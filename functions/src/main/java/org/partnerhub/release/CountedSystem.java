package org.partnerhub.release;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerhub.disclosure.Split;
import org.partnerhub.disclosure.Threshold;
import org.partnerhub.model.Area;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;

/**
 * Indicators of one organisation that count the same people, or one that counts others than all the rest.
 *
 * @param name {@code system training} or {@code indicator 1.1}
 * @param widestFirst in the order of their stages
 * @param area where people may be counted
 */
record CountedSystem(String name, List<Indicator> widestFirst, Area area) {
    /** The same as {@link #among(List, Area)} for whoever does not ask where people may be counted. */
    static List<CountedSystem> among(List<Indicator> indicators) {
        return among(indicators, Area.EVERYWHERE);
    }

    /** The systems among an organisation's indicators, those that count no persons left out, by name. */
    static List<CountedSystem> among(List<Indicator> indicators, Area area) {
        return indicators.stream()
                .filter(IndicatorFigures::isCountOfPersons)
                .sorted(Comparator.comparing(CountedSystem::stage))
                .collect(Collectors.groupingBy(CountedSystem::name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(system -> new CountedSystem(system.getKey(), system.getValue(), area))
                .toList();
    }

    Indicator widest() {
        return widestFirst.get(0);
    }

    /** Whether the people are victims of trafficking. */
    boolean countsVictims() {
        return widestFirst.stream().anyMatch(Indicator::victimsOfTrafficking);
    }

    /** The least number of persons that may be shown. */
    Threshold threshold() {
        return countsVictims() ? Threshold.VICTIMS_OF_TRAFFICKING : Threshold.PERSONS;
    }

    /** The place of an indicator among the stages: 1 for the widest. */
    int place(Indicator indicator) {
        return widestFirst.indexOf(indicator) + 1;
    }

    /** All that an indicator of the system counts, as a cell of the system. */
    Cell whole(Indicator indicator) {
        TreeMap<Axis, String> categories = new TreeMap<>();
        if (place(indicator) > 1) {
            categories.put(Axis.STAGE, Split.reached(place(indicator), widestFirst.size()));
        }
        return new Cell(categories);
    }

    private static String name(Indicator indicator) {
        return indicator.nesting().map(nesting -> "system " + nesting.system()).orElse("indicator " + indicator.code());
    }

    private static int stage(Indicator indicator) {
        return indicator.nesting().map(Nesting::stage).orElse(1);
    }
}
