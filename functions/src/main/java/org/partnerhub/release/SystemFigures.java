package org.partnerhub.release;

import java.math.BigDecimal;
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
                .ifPresent(found -> series.computeIfAbsent(found.counts().day(), day -> published(indicator, found)
                        .orElseGet(() -> repeated(indicator, series, day))));
        return series;
    }

    private Optional<Figure> published(Indicator indicator, Decided decided) {
        return decided.decision()
                .published(system.whole(indicator))
                .map(persons -> Figure.published(
                        BigDecimal.valueOf(persons),
                        indicator.figureUnit(),
                        release,
                        decided.counts().day()));
    }

    /** A figure that may not move on repeats its last published value with that value's own day. */
    private Figure repeated(Indicator indicator, NavigableMap<LocalDate, Figure> series, LocalDate day) {
        return series.headMap(day, false).descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().isPublished() && isEndOfPeriod(indicator, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Figure.withheld(indicator.figureUnit(), release, day));
    }

    /** A baseline counts something else than the project's own work and is never repeated in its place. */
    private static boolean isEndOfPeriod(Indicator indicator, LocalDate day) {
        return indicator.periods().stream()
                .anyMatch(period -> period.periodEnd().equals(day));
    }
}
