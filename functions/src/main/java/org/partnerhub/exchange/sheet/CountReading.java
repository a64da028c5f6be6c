package org.partnerhub.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/** Makes counts of rows: one for each cell that is not empty, of a column that holds counts. */
record CountReading(OwnIndicators indicators, CategoryCells categories, CellsStated cells, RowSink<CountRow> sink)
        implements RowReading {

    @Override
    public void read(Row row) {
        Optional<Indicator> indicator = indicators.ofCounts(row.cell(Field.INDICATOR));
        Optional<String> reason = row.reason();
        List<CountRow> counts = new ArrayList<>();
        indicator.ifPresent(found -> counts.addAll(counts(row, found, reason)));
        if (row.isGood()) {
            counts.forEach(count -> checkFirst(count, row));
        }
        if (row.isGood()) {
            counts.forEach(sink::accept);
        }
        row.problems().forEach(sink::refuse);
    }

    private List<CountRow> counts(Row row, Indicator indicator, Optional<String> reason) {
        SortedMap<Axis, Code> stated = categories.read(row, indicator);
        Optional<Period> period = new PeriodCell(row, indicator).named();
        requireAny(row);
        return row.heading().stating(Field.VALUE).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> {
                    SortedMap<Axis, Code> all = joined(cell, stated, indicator);
                    Optional<BigDecimal> value = new NumberCell(cell, indicator.isCount()).required();
                    return period.stream().flatMap(found -> value.stream()
                            .map(number -> new CountRow(
                                    row.number(), cell.column().label(), indicator, found, all, number, reason)));
                })
                .toList();
    }

    private static void requireAny(Row row) {
        List<Column> columns = row.heading().stating(Field.VALUE);
        if (columns.stream().allMatch(column -> row.cell(column).isEmpty())) {
            row.cell(columns.get(0)).refuse(ProblemCode.MISSING);
        }
    }

    private static SortedMap<Axis, Code> joined(Cell cell, SortedMap<Axis, Code> stated, Indicator indicator) {
        SortedMap<Axis, Code> all = new TreeMap<>(stated);
        cell.column().categories().forEach((axis, code) -> {
            if (!indicator.axes().contains(axis)) {
                cell.refuse(ProblemCode.AXIS_NOT_OF_INDICATOR, "Leave the cell empty for this indicator.");
            } else if (!code.equals(all.computeIfAbsent(axis, key -> code))) {
                cell.refuse(ProblemCode.CONTRADICTION);
            }
        });
        return all;
    }

    private void checkFirst(CountRow count, Row row) {
        if (!cells.isNew(count)) {
            row.heading().stating(Field.VALUE).stream()
                    .filter(column -> column.label().equals(count.column()))
                    .findFirst()
                    .ifPresent(column -> row.cell(column)
                            .refuse(ProblemCode.DUPLICATE_ROW, "State each count once, with its whole value."));
        }
    }
}
