package org.partnerhub.release;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;

/**
 * What the indicators of a system have reached by the end of each period, undivided: what was released before, and the one
 * figure that is decided for this release.
 *
 * @param locked the figures that were released before, by indicator and day; they stay as they are
 * @param decided empty while nothing was reported
 */
record SystemFigures(
        CountedSystem system,
        Map<String, NavigableMap<LocalDate, Figure>> locked,
        Optional<Decided> decided,
        String release) {

    /** The figures of one indicator; a period without one is not reported. */
    NavigableMap<LocalDate, Figure> of(Indicator indicator) {
        NavigableMap<LocalDate, Figure> series = new TreeMap<>(locked.getOrDefault(indicator.code(), new TreeMap<>()));
        decided.filter(found -> found.counts().isReported(indicator))
                .ifPresent(found -> series.computeIfAbsent(
                        found.counts().day(), day -> found.published(system.whole(indicator), indicator, release)
                                .or(() -> repeated(indicator, series, day))
                                .orElseGet(() -> found.withheld(indicator, release))));
        return series;
    }

    /** A figure that may not move on repeats its last published value with that value's own day. */
    private static Optional<Figure> repeated(
            Indicator indicator, NavigableMap<LocalDate, Figure> series, LocalDate day) {
        return series.headMap(day, false).descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().isPublished() && isEndOfPeriod(indicator, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A baseline counts something else than the project's own work and is never repeated in its place. */
    private static boolean isEndOfPeriod(Indicator indicator, LocalDate day) {
        return indicator.periods().stream()
                .anyMatch(period -> period.periodEnd().equals(day));
    }
}
