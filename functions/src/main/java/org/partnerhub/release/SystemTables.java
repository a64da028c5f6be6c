package org.partnerhub.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/**
 * All tables of an indicator that may be asked, at the cut-off. A figure that may not move on repeats its last published
 * value, whether or not it has changed.
 *
 * @param before the tables of the release before
 */
record SystemTables(Decided decided, Indicator indicator, List<ReleasedTable> before, String release) {

    List<ReleasedTable> all() {
        return decided.isNew() ? made() : before;
    }

    private List<ReleasedTable> made() {
        Map<List<Code>, Figure> lastPublished = lastPublished();
        Map<Set<Axis>, List<ReleasedCell>> tables = decided.plan().cells().stream()
                .filter(this::isOfTheStage)
                .collect(Collectors.groupingBy(
                        SystemTables::axes,
                        Collectors.mapping(cell -> released(cell, lastPublished), Collectors.toList())));
        return decided.plan().breakdowns(decided.system().place(indicator)).stream()
                .filter(axes -> !axes.isEmpty() && tables.containsKey(axes))
                .map(axes -> new ReleasedTable(axes, tables.getOrDefault(axes, List.of())))
                .toList();
    }

    private boolean isOfTheStage(Cell cell) {
        return stage(cell).equals(stage(decided.system().whole(indicator)));
    }

    /** The stage that a cell is at; empty for those who reached any. */
    static Optional<String> stage(Cell cell) {
        return Optional.ofNullable(cell.categories().get(Axis.STAGE));
    }

    private ReleasedCell released(Cell cell, Map<List<Code>, Figure> lastPublished) {
        List<Code> codes = codes(cell);
        return new ReleasedCell(
                codes,
                decided.published(cell, indicator, release)
                        .or(() -> Optional.ofNullable(lastPublished.get(codes)))
                        .orElseGet(() -> decided.withheld(indicator, release)));
    }

    private Map<List<Code>, Figure> lastPublished() {
        return before.stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.figure().isPublished())
                .collect(Collectors.toMap(ReleasedCell::categories, ReleasedCell::figure));
    }

    static Set<Axis> axes(Cell cell) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(cell.categories().keySet());
        axes.remove(Axis.STAGE);
        return axes;
    }

    static List<Code> codes(Cell cell) {
        return cell.categories().entrySet().stream()
                .filter(category -> category.getKey() != Axis.STAGE)
                .map(category -> new Code(category.getKey().codeList(), category.getValue()))
                .toList();
    }
}
