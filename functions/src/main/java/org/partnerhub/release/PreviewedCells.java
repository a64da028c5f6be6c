package org.partnerhub.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.release.ReleasePreview.StandingCell;
import org.partnerhub.release.ReleasePreview.Status;
import org.partnerhub.release.ReleasePreview.TablePreview;

/**
 * The cells of one indicator in a release that was not made yet.
 *
 * @param counted the indicator as its system has it
 * @param released its figures undivided
 * @param splits its figures split
 */
record PreviewedCells(Decided decided, Indicator counted, ReleasedIndicator released, List<ReleasedTable> splits) {

    List<TablePreview> tables() {
        Map<Cell, Long> persons = decided.plan().unprotected(decided.counts().inner());
        Map<List<Code>, Figure> figures = figures();
        Map<Set<Axis>, List<Cell>> byAxes = cells().collect(Collectors.groupingBy(SystemTables::axes));
        return splits.stream()
                .map(ReleasedTable::axes)
                .map(axes -> table(axes, byAxes.getOrDefault(axes, List.of()), persons, figures))
                .toList();
    }

    /** What was published before and is not now. */
    Stream<StandingCell> noLongerMoving(SystemDecision before) {
        Map<List<Code>, Figure> figures = figures();
        return cells().filter(cell -> before.published(cell).isPresent()
                        && decided.decision().published(cell).isEmpty())
                .map(SystemTables::codes)
                .map(codes -> new StandingCell(counted.code(), codes, status(codes, figures)));
    }

    private TablePreview table(
            Set<Axis> axes, List<Cell> cells, Map<Cell, Long> persons, Map<List<Code>, Figure> figures) {
        List<Cell> published = cells.stream()
                .filter(cell -> decided.decision().published(cell).isPresent())
                .toList();
        int repeated = (int) cells.stream()
                .filter(cell -> decided.decision().published(cell).isEmpty())
                .filter(cell -> status(SystemTables.codes(cell), figures) == Status.REPEATED)
                .count();
        return new TablePreview(
                axes,
                published.size(),
                repeated,
                cells.size() - published.size() - repeated,
                share(sum(published, persons), sum(cells, persons)));
    }

    private Stream<Cell> cells() {
        return decided.plan().cells().stream().filter(this::isOfTheIndicator);
    }

    private boolean isOfTheIndicator(Cell cell) {
        Cell whole = decided.system().whole(counted);
        return SystemTables.stage(cell).equals(SystemTables.stage(whole));
    }

    /** Of a cell that is not published anew. */
    private static Status status(List<Code> codes, Map<List<Code>, Figure> figures) {
        return Optional.ofNullable(figures.get(codes))
                        .filter(Figure::isPublished)
                        .isPresent()
                ? Status.REPEATED
                : Status.WITHHELD;
    }

    private Map<List<Code>, Figure> figures() {
        Map<List<Code>, Figure> figures = new HashMap<>();
        splits.forEach(table -> table.cells().forEach(cell -> figures.put(cell.categories(), cell.figure())));
        released.periods().stream()
                .filter(period -> period.periodEnd().equals(decided.counts().day()))
                .forEach(period -> figures.put(List.of(), period.cumulative()));
        return figures;
    }

    private static long sum(Collection<Cell> cells, Map<Cell, Long> persons) {
        return cells.stream().mapToLong(cell -> persons.getOrDefault(cell, 0L)).sum();
    }

    private static Optional<Integer> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of((int) Math.round(100.0 * part / whole));
    }
}
