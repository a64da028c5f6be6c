package org.partnerhub.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        if (!decided.isNew()) {
            return before;
        }
        Map<Set<Axis>, List<ReleasedCell>> tables = new HashMap<>();
        decided.plan().cells().stream()
                .filter(this::isOfTheStage)
                .filter(cell -> !axes(cell).isEmpty())
                .forEach(cell -> tables.computeIfAbsent(axes(cell), any -> new ArrayList<>())
                        .add(new ReleasedCell(codes(cell), figure(cell))));
        return decided.plan().breakdowns(decided.system().place(indicator)).stream()
                .filter(tables::containsKey)
                .map(axes -> new ReleasedTable(axes, tables.getOrDefault(axes, List.of())))
                .toList();
    }

    private boolean isOfTheStage(Cell cell) {
        Cell whole = decided.system().whole(indicator);
        return Optional.ofNullable(cell.categories().get(Axis.STAGE))
                .equals(Optional.ofNullable(whole.categories().get(Axis.STAGE)));
    }

    private Figure figure(Cell cell) {
        return decided.decision()
                .published(cell)
                .map(persons -> Figure.published(
                        BigDecimal.valueOf(persons),
                        indicator.figureUnit(),
                        release,
                        decided.counts().day()))
                .or(() -> lastPublished(cell))
                .orElse(Figure.withheld(
                        indicator.figureUnit(), release, decided.counts().day()));
    }

    private Optional<Figure> lastPublished(Cell cell) {
        List<Code> codes = codes(cell);
        return before.stream()
                .filter(table -> table.axes().equals(axes(cell)))
                .flatMap(table -> table.cells().stream())
                .filter(earlier -> earlier.categories().equals(codes))
                .map(ReleasedCell::figure)
                .filter(Figure::isPublished)
                .findFirst();
    }

    private static Set<Axis> axes(Cell cell) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(cell.categories().keySet());
        axes.remove(Axis.STAGE);
        return axes;
    }

    private static List<Code> codes(Cell cell) {
        return cell.categories().entrySet().stream()
                .filter(category -> category.getKey() != Axis.STAGE)
                .map(category -> new Code(category.getKey().codeList(), category.getValue()))
                .toList();
    }
}
