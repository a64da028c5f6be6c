package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.partnerhub.exchange.sheet.CountRow;
import org.partnerhub.exchange.sheet.ParticipationRow;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Indicator;

/** Makes of the rows of spreadsheets what they say about cubes; here names of persons end. */
final class StatedRows {
    private final Activity activity;
    private final String organisation;
    private final UnaryOperator<String> pseudonyms;
    private final Map<String, CountedCube> cubes = new HashMap<>();

    StatedRows(Activity activity, String organisation, UnaryOperator<String> pseudonyms) {
        this.activity = activity;
        this.organisation = organisation;
        this.pseudonyms = pseudonyms;
    }

    StatedRow of(ParticipationRow row) {
        CountedCube counted = counted(row.indicator());
        return new PersonRow(
                row.row(),
                row.indicator(),
                counted,
                row.period().periodEnd(),
                pseudonyms.apply(row.caseNumber()),
                part(row),
                row.withdrawn() ? Optional.empty() : Optional.of(complete(row.categories(), counted)),
                row.reason().isPresent());
    }

    StatedRow of(CountRow row) {
        return new CellRow(
                row.row(),
                row.column(),
                row.indicator(),
                counted(row.indicator()),
                row.period().periodEnd(),
                cell(row.indicator(), row.categories()),
                row.value(),
                row.reason().isPresent());
    }

    CountedCube counted(Indicator indicator) {
        return cubes.computeIfAbsent(indicator.code(), code -> CountedCube.of(activity, organisation, indicator));
    }

    /** The cell of a count: the categories that it states; in a system also the stage that it is about. */
    static Cell cell(Indicator indicator, SortedMap<Axis, Code> categories) {
        SortedMap<Axis, String> codes = codes(categories);
        indicator.nesting().ifPresent(nesting -> codes.put(Axis.STAGE, Integer.toString(nesting.stage())));
        return new Cell(codes);
    }

    private static Cell complete(SortedMap<Axis, Code> stated, CountedCube counted) {
        SortedMap<Axis, String> codes = codes(stated);
        counted.axes().forEach(axis -> codes.putIfAbsent(axis, Cell.UNSPECIFIED));
        return new Cell(codes);
    }

    private static SortedMap<Axis, String> codes(SortedMap<Axis, Code> categories) {
        SortedMap<Axis, String> codes = new TreeMap<>();
        categories.forEach((axis, code) -> codes.put(axis, code.code()));
        return codes;
    }

    /** An event's number is replaced too, since nobody knows what it is made of. */
    private String part(ParticipationRow row) {
        Indicator indicator = row.indicator();
        if (indicator.nesting().isPresent()) {
            return "";
        }
        if (indicator.countBasis() == CountBasis.EVENT) {
            return row.event().map(pseudonyms).orElse("");
        }
        LocalDate end = row.period().periodEnd();
        return indicator.accumulation() == Accumulation.PERIODIC ? end.toString() : "";
    }
}
