package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.SriLanka;
import org.partnerhub.reporting.Oddity.Code;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Stated;
import org.partnerhub.store.Tables;

/**
 * Finds what is odd about the values that a cube holds, and changes none of them.
 *
 * <p>Not looked at: the values that an activity's own record holds beside the ledger.
 *
 * @param clock its day in Sri Lanka is today
 */
public record Oddities(Tables tables, Clock clock) {
    private static final Comparator<Oddity> ORDER = Comparator.comparing(Oddity::indicator)
            .thenComparing(Oddity::periodEnd)
            .thenComparing(Oddity::code)
            .thenComparing(Oddity::sentence);

    /**
     * Looks at the values of a cube. Where aggregate rows are nested, those at a stage are taken for all who reached it.
     *
     * @param indicators all that are counted in the cube
     */
    public List<Oddity> of(Cube cube, List<Indicator> indicators) {
        List<IndicatorValues> widestFirst = values(cube, indicators);
        LocalDate today = SriLanka.dayOf(clock.instant());
        Stream<Oddity> single =
                widestFirst.stream().flatMap(values -> new IndicatorOddities(values, today).all().stream());
        return Stream.concat(single, stages(widestFirst).stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private List<IndicatorValues> values(Cube cube, List<Indicator> indicators) {
        Series posted = new Series(new Cells(tables).of(cube));
        Series stated = new Series(new Stated(tables).of(cube));
        return indicators.stream()
                .sorted(Comparator.comparing(IndicatorValues::stage))
                .map(indicator -> IndicatorValues.of(indicator, posted, stated))
                .toList();
    }

    private static List<Oddity> stages(List<IndicatorValues> widestFirst) {
        List<Oddity> oddities = new ArrayList<>();
        IntStream.range(1, widestFirst.size()).forEach(at -> widestFirst
                .subList(0, at)
                .forEach(wider -> oddities.addAll(between(wider, widestFirst.get(at)))));
        return oddities;
    }

    private static List<Oddity> between(IndicatorValues wider, IndicatorValues narrower) {
        boolean areNested = wider.areCounts() && narrower.areCounts();
        return narrower.values().periods().keySet().stream()
                .filter(end -> areNested && isAbove(narrower.in(end), wider.in(end)))
                .map(end -> new Oddity(
                        narrower.indicator().code(),
                        end,
                        Code.STAGE_ABOVE_WIDER,
                        "More are counted at this stage than by the wider indicator "
                                + wider.indicator().code() + "."))
                .toList();
    }

    private static boolean isAbove(Map<Cell, BigDecimal> narrower, Map<Cell, BigDecimal> wider) {
        return narrower.entrySet().stream()
                .anyMatch(of -> wider.containsKey(of.getKey())
                        && of.getValue().compareTo(wider.getOrDefault(of.getKey(), BigDecimal.ZERO)) > 0);
    }
}
