package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.store.Tables;

/**
 * What one organisation reports of an activity: its record, with the cells in place of the actuals of every indicator that is
 * counted in cells.
 *
 * @param shown which periods may be told, by their last day; of others there are no actuals
 */
public record Reports(Tables tables, String organisation, Predicate<LocalDate> shown) {

    /** Every last day of a period of the organisation's indicators. */
    public static NavigableSet<LocalDate> ends(Activity activity, String organisation) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .flatMap(indicator -> indicator.periods().stream())
                .forEach(period -> ends.add(period.periodEnd()));
        return ends;
    }

    /** The activity with the organisation's actuals; other organisations' results are left as they are in the record. */
    public Activity of(Activity record) {
        Map<String, Source> sources = new Sources(tables).all(record.iatiIdentifier(), organisation);
        return record.withResults(record.results().stream()
                .map(result -> result.owner().equals(organisation) ? counted(record, result, sources) : result)
                .toList());
    }

    private Result counted(Activity record, Result result, Map<String, Source> sources) {
        return result.with(result.indicators().stream()
                .map(indicator -> counted(record, indicator, sources))
                .toList());
    }

    private Indicator counted(Activity record, Indicator indicator, Map<String, Source> sources) {
        Cube cube = Cube.of(record.iatiIdentifier(), organisation, indicator);
        Optional<CellActuals> actuals = Optional.ofNullable(sources.get(cube.name()))
                .map(source -> new CellActuals(indicator, source, cells(cube)));
        return indicator.with(indicator.periods().stream()
                .map(period -> told(period, actuals))
                .toList());
    }

    private NavigableMap<LocalDate, Map<Cell, BigDecimal>> cells(Cube cube) {
        return new Cells(tables).of(cube);
    }

    private Period told(Period period, Optional<CellActuals> actuals) {
        List<Actual> reported =
                actuals.map(cells -> cells.at(period.periodEnd())).orElse(period.actuals());
        return new Period(
                period.periodStart(),
                period.periodEnd(),
                period.targets(),
                shown.test(period.periodEnd()) ? reported : List.of());
    }
}
