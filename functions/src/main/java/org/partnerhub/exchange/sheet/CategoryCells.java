package org.partnerhub.exchange.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;

/** Reads the categories of a row. */
final class CategoryCells {
    private static final Pattern NVQ_LEVEL = Pattern.compile("(?i)(?:nvq\\s*)?(?:level\\s*|l)?([1-7])");

    private final Map<Axis, AxisCodes> codes = new EnumMap<>(Axis.class);
    private final CodeLists lists;
    private final DistrictCell districts;
    private final AgeCell ages;

    CategoryCells(CodeLists lists) {
        this.lists = lists;
        this.districts = new DistrictCell(lists);
        this.ages = new AgeCell(lists);
    }

    /** What the row states on the indicator's axes; what it states on others is refused, and what it leaves empty is not there. */
    SortedMap<Axis, Code> read(Row row, Indicator indicator) {
        SortedMap<Axis, Code> categories = new TreeMap<>();
        row.heading().ofAxes().forEach(column -> column.field()
                .flatMap(Field::axis)
                .ifPresent(axis -> put(row.cell(column), axis, indicator, categories)));
        return categories;
    }

    private void put(Cell cell, Axis axis, Indicator indicator, SortedMap<Axis, Code> categories) {
        if (!cell.isEmpty() && !indicator.axes().contains(axis)) {
            cell.refuse(ProblemCode.AXIS_NOT_OF_INDICATOR, "Leave the cell empty for this indicator.");
            return;
        }
        read(cell, axis).ifPresent(code -> {
            Code before = categories.putIfAbsent(axis, code);
            if (before != null && !before.equals(code)) {
                cell.refuse(ProblemCode.CONTRADICTION);
            }
        });
    }

    private Optional<Code> read(Cell cell, Axis axis) {
        return switch (axis) {
            case DISTRICT -> districts.read(cell);
            case AGE -> ages.read(cell);
            case NVQ_LEVEL -> nvqLevel(cell);
            default -> of(axis).read(cell);
        };
    }

    private Optional<Code> nvqLevel(Cell cell) {
        Matcher level = NVQ_LEVEL.matcher(cell.text());
        return level.matches()
                ? of(Axis.NVQ_LEVEL).byCode(level.group(1))
                : of(Axis.NVQ_LEVEL).read(cell);
    }

    private AxisCodes of(Axis axis) {
        return codes.computeIfAbsent(axis, wanted -> new AxisCodes(wanted, lists));
    }
}
