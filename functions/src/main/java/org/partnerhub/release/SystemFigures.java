package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.disclosure.Threshold;
import org.partnerhub.disclosure.UndividedTotals;
import org.partnerhub.disclosure.UndividedTotals.Total;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;

/**
 * The figures of indicators that count the same people, decided one day after another: first those of their baselines,
 * then what was reached by the end of each period.
 */
final class SystemFigures {
    private final List<Indicator> widestFirst;
    private final String release;
    private final Map<String, NavigableMap<LocalDate, Figure>> figures = new HashMap<>();

    /**
     * Takes up where the release before ended.
     *
     * @param system the indicators that count the same people
     * @param locked the figures already released, which stay as they are
     */
    SystemFigures(List<Indicator> system, Map<String, NavigableMap<LocalDate, Figure>> locked, String release) {
        this.widestFirst = system.stream()
                .sorted(Comparator.comparing(SystemFigures::stage))
                .toList();
        this.release = release;
        widestFirst.forEach(indicator ->
                figures.put(indicator.code(), new TreeMap<>(locked.getOrDefault(indicator.code(), new TreeMap<>()))));
    }

    /** The figures of every period that ends by the cut-off, by indicator and last day. */
    Map<String, NavigableMap<LocalDate, Figure>> upTo(LocalDate cutOff) {
        openDays(cutOff).forEach(this::decide);
        return figures;
    }

    private Set<LocalDate> openDays(LocalDate cutOff) {
        Set<LocalDate> days = new TreeSet<>();
        for (Indicator indicator : widestFirst) {
            new ToDate(indicator)
                    .days()
                    .filter(day -> !day.isAfter(cutOff) && isOpen(indicator, day))
                    .forEach(days::add);
        }
        return days;
    }

    private void decide(LocalDate day) {
        UndividedTotals rule = new UndividedTotals(Threshold.PERSONS, exactTotals());
        Set<Total> publishable = new HashSet<>(rule.publishable(candidates(day), settled(day)));
        widestFirst.stream()
                .filter(indicator -> hasValueFor(indicator, day) && isOpen(indicator, day))
                .forEach(indicator -> series(indicator).put(day, figure(indicator, day, publishable)));
    }

    /** What stands for that day already, and what may be added to it. */
    private List<Total> candidates(LocalDate day) {
        return widestFirst.stream()
                .flatMap(indicator -> settled(indicator, day)
                        .or(() -> mayBeAdded(indicator, day) ? total(indicator, day) : Optional.empty())
                        .stream())
                .toList();
    }

    private boolean mayBeAdded(Indicator indicator, LocalDate day) {
        return hasValueFor(indicator, day)
                && isOpen(indicator, day)
                && widestFirst.stream()
                        .takeWhile(wider -> !wider.equals(indicator))
                        .noneMatch(wider -> isHeldBack(wider, day));
    }

    /** Whether an earlier release has kept back, or repeated, what the indicator stood at on that day. */
    private boolean isHeldBack(Indicator indicator, LocalDate day) {
        return !isOpen(indicator, day) && settled(indicator, day).isEmpty();
    }

    private Set<Total> settled(LocalDate day) {
        return widestFirst.stream()
                .flatMap(indicator -> settled(indicator, day).stream())
                .collect(Collectors.toSet());
    }

    private Figure figure(Indicator indicator, LocalDate day, Set<Total> publishable) {
        Optional<Total> total = total(indicator, day);
        if (indicator.victimsOfTrafficking()) {
            return Figure.withheld(indicator.figureUnit(), release, day);
        }
        if (total.isEmpty()) {
            return Figure.notReported(indicator.figureUnit(), release);
        }
        return publishable.contains(total.get())
                ? Figure.published(total.get().value(), indicator.figureUnit(), release, day)
                : lastSafe(indicator, day).orElse(Figure.withheld(indicator.figureUnit(), release, day));
    }

    /** A figure that may not move on repeats its last published value with that value's own day. */
    private Optional<Figure> lastSafe(Indicator indicator, LocalDate day) {
        NavigableMap<LocalDate, Figure> before =
                series(indicator).headMap(day, false).descendingMap();
        return before.entrySet().stream()
                .filter(entry -> entry.getValue().isPublished() && isEndOfPeriod(indicator, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private List<Map<String, BigDecimal>> exactTotals() {
        Map<LocalDate, Map<String, BigDecimal>> byDay = new TreeMap<>();
        figures.forEach((code, series) -> series.forEach((day, figure) -> figure.publishedFor(day)
                .ifPresent(value ->
                        byDay.computeIfAbsent(day, any -> new HashMap<>()).put(code, value))));
        return List.copyOf(byDay.values());
    }

    private Optional<Total> total(Indicator indicator, LocalDate day) {
        return indicator.victimsOfTrafficking()
                ? Optional.empty()
                : new ToDate(indicator).at(day).map(value -> new Total(indicator.code(), value));
    }

    /** What was published for that very day by an earlier release. */
    private Optional<Total> settled(Indicator indicator, LocalDate day) {
        return Optional.ofNullable(series(indicator).get(day))
                .flatMap(figure -> figure.publishedFor(day))
                .map(value -> new Total(indicator.code(), value));
    }

    private NavigableMap<LocalDate, Figure> series(Indicator indicator) {
        return figures.computeIfAbsent(indicator.code(), any -> new TreeMap<>());
    }

    private boolean isOpen(Indicator indicator, LocalDate day) {
        return !series(indicator).containsKey(day);
    }

    private static boolean hasValueFor(Indicator indicator, LocalDate day) {
        return new ToDate(indicator).days().anyMatch(day::equals);
    }

    /** A baseline counts something else than the project's own work and is never repeated in its place. */
    private static boolean isEndOfPeriod(Indicator indicator, LocalDate day) {
        return indicator.periods().stream()
                .anyMatch(period -> period.periodEnd().equals(day));
    }

    private static int stage(Indicator indicator) {
        return indicator.nesting().map(Nesting::stage).orElse(1);
    }
}
