package org.partnerhub.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.model.Cell;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.store.Documents;

/**
 * The persons of one system up to the last day that was reported. Never to be shown.
 *
 * @param system the indicators that count the same people
 * @param day the last day that the counts cover
 * @param inner persons by inner cells
 */
record SystemCounts(CountedSystem system, LocalDate day, Map<Cell, Long> inner) {

    /**
     * The counts at the last reported day that the cut-off covers; empty before anything was reported.
     *
     * @throws NotReleasable when figures contradict each other
     */
    static Optional<SystemCounts> of(CountedSystem system, CodeLists lists, LocalDate cutOff) {
        Indicator widest = system.widest();
        InnerCells cells = new InnerCells(system, new SystemPlan(lists, system).leaves());
        return widest.periods().stream()
                .map(Period::periodEnd)
                .filter(day ->
                        !day.isAfter(cutOff) && new ToDate(widest).at(day).isPresent())
                .max(Comparator.naturalOrder())
                .flatMap(day -> cells.at(day).map(inner -> new SystemCounts(system, day, inner)));
    }

    /**
     * Those systems of which something was reported, with their counts at a cut-off.
     *
     * @throws NotReleasable when figures of one contradict each other
     */
    static List<SystemCounts> all(List<CountedSystem> systems, CodeLists lists, LocalDate cutOff) {
        return systems.stream()
                .flatMap(system -> of(system, lists, cutOff).stream())
                .toList();
    }

    /** Whether the indicator, not only a wider one of its system, was reported for the day. */
    boolean isReported(Indicator indicator) {
        return new ToDate(indicator).at(day).isPresent();
    }

    /** The codes of the indicators that were reported for the day. */
    SortedSet<String> reported() {
        return system.widestFirst().stream()
                .filter(this::isReported)
                .map(Indicator::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Equal for equal counts. */
    String digest() {
        Map<String, Long> sorted = new TreeMap<>();
        inner.forEach((cell, persons) -> sorted.put(cell.toString(), persons));
        return Documents.sha256(sorted.toString());
    }

    /** Tells what is counted, and no figure. */
    @Override
    public String toString() {
        return "counts of " + system.name() + " up to " + day;
    }
}
