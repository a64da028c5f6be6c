package org.partnerhub.partners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.release.BuiltRelease;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedIndicator;
import org.partnerhub.release.ReleasedPeriod;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedResult;
import org.partnerhub.release.ReleasedTable;

/**
 * Some parts of split figures are others, and all totals stay: parts of what was reached by the cut-off have other figures, and those
 * of what no person stands behind change places, since what they add up to is national.
 *
 * @param chosen a part by its categories
 */
record OtherParts(OtherFigures figures, Predicate<Collection<Code>> chosen) {

    /** Parts about places other than a district. */
    static OtherParts outside(String district, OtherFigures figures) {
        Set<String> areas = Set.of(Axis.DISTRICT.codeList(), Axis.PROVINCE.codeList());
        return new OtherParts(figures, categories -> categories.stream()
                .anyMatch(code -> areas.contains(code.list()) && !code.code().equals(district)));
    }

    /** Parts by type of exploitation. */
    static OtherParts byExploitation(OtherFigures figures) {
        return new OtherParts(figures, categories -> categories.stream()
                .anyMatch(code -> code.list().equals(Axis.EXPLOITATION.codeList())));
    }

    Release in(Release told) {
        Map<String, List<ReleasedTable>> tables = new TreeMap<>(told.tables());
        tables.replaceAll((code, each) -> each.stream().map(this::table).toList());
        return new BuiltRelease(
                told.header(),
                told.facts(),
                told.results().stream().map(this::result).toList(),
                tables,
                told.money(),
                told.transactions(),
                told.remarks());
    }

    private ReleasedTable table(ReleasedTable told) {
        return new ReleasedTable(
                told.axes(),
                told.cells().stream()
                        .map(cell -> chosen.test(cell.categories()) ? figures.cell(cell) : cell)
                        .toList());
    }

    private ReleasedResult result(ReleasedResult told) {
        return new ReleasedResult(
                told.definition(),
                told.indicators().stream().map(this::indicator).toList());
    }

    private ReleasedIndicator indicator(ReleasedIndicator told) {
        return new ReleasedIndicator(
                told.definition(),
                told.baseline(),
                told.periods().stream().map(this::period).toList());
    }

    private ReleasedPeriod period(ReleasedPeriod told) {
        return new ReleasedPeriod(
                told.periodStart(),
                told.periodEnd(),
                told.target(),
                told.actual(),
                told.cumulative(),
                bySplit(told).stream().flatMap(cells -> moved(cells).stream()).toList());
    }

    private static Collection<List<ReleasedCell>> bySplit(ReleasedPeriod told) {
        return told.cells().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.categories().stream().map(Code::list).toList(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** The figures of the chosen cells of one split, in other cells of these. */
    private List<ReleasedCell> moved(List<ReleasedCell> told) {
        List<ReleasedCell> cells = new ArrayList<>(told);
        List<ReleasedCell> others =
                told.stream().filter(cell -> chosen.test(cell.categories())).toList();
        for (int place = 0; place < others.size(); place++) {
            ReleasedCell next = others.get((place + 1) % others.size());
            cells.set(
                    cells.indexOf(others.get(place)),
                    new ReleasedCell(others.get(place).categories(), next.figure()));
        }
        return cells;
    }
}
