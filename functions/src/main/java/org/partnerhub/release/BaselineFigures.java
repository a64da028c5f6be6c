package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnerhub.disclosure.UndividedTotals;
import org.partnerhub.disclosure.UndividedTotals.Total;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;

/**
 * Where the indicators of a system stood before the work began. Persons in baselines are protected as those in actuals:
 * each baseline, each difference of two of the same day, and what either differs by from any that was published of the
 * same indicators, is large or not shown.
 *
 * @param published the totals that were published of the ends of periods, by indicator
 */
record BaselineFigures(CountedSystem system, List<Map<String, BigDecimal>> published) {

    /** The figure of a baseline that has a value and lies before all periods. */
    Figure of(Indicator indicator, LocalDate day, String release) {
        return value(indicator, day)
                .filter(value -> publishable(day).contains(new Total(indicator.code(), value)))
                .map(value -> Figure.published(value, indicator.figureUnit(), release, day))
                .orElse(Figure.withheld(indicator.figureUnit(), release, day));
    }

    /** What the baselines of each day let anyone know, for those who decide on changes since. */
    List<Map<Cell, Long>> known() {
        Map<LocalDate, Map<Cell, Long>> byDay = new TreeMap<>();
        for (Indicator indicator : system.widestFirst()) {
            new ToDate(indicator).baselineDay().ifPresent(day -> value(indicator, day)
                    .filter(value -> publishable(day).contains(new Total(indicator.code(), value)))
                    .ifPresent(value -> byDay.computeIfAbsent(day, any -> new HashMap<>())
                            .put(system.whole(indicator), value.longValueExact())));
        }
        return List.copyOf(byDay.values());
    }

    private Set<Total> publishable(LocalDate day) {
        List<Total> totals = system.widestFirst().stream()
                .flatMap(indicator -> value(indicator, day).map(value -> new Total(indicator.code(), value)).stream())
                .toList();
        return new HashSet<>(new UndividedTotals(system.threshold(), published).publishable(totals));
    }

    private static Optional<BigDecimal> value(Indicator indicator, LocalDate day) {
        ToDate toDate = new ToDate(indicator);
        return toDate.baselineDay().filter(day::equals).flatMap(toDate::at);
    }
}
