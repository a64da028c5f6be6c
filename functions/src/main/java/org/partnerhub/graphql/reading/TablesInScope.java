package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Set;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CodeLists;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedTable;

/**
 * The tables of an indicator of persons that a viewer may know of. By what an indicator was split also tells whether it was ever
 * reported. Of victims of trafficking that is told to those alone who may see their figures; everybody else finds one table for each
 * axis that the indicator declares, and every figure in it closed.
 */
record TablesInScope(IndicatorView indicator, CodeLists codeLists) {

    /** Those for a viewer of that scope. */
    List<ReleasedTable> of(Scope scope) {
        boolean isClosed = indicator.victimsOfTrafficking() && !scope.opens(Rule.FIGURE, indicator.row());
        return isClosed ? declared() : indicator.tables();
    }

    private List<ReleasedTable> declared() {
        return indicator.axes().stream().map(this::unreported).toList();
    }

    private ReleasedTable unreported(Axis axis) {
        return new ReleasedTable(
                Set.of(axis),
                new Combinations(codeLists, true)
                        .of(Set.of(axis)).stream()
                                .map(categories -> new ReleasedCell(categories, indicator.notReported()))
                                .toList());
    }
}
