package org.partnerhub.graphql.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/** The ways in which a figure was released in parts. */
record Split(List<ReleasedCell> cells) {

    /** Every combination of axes by which the figure was split. */
    Set<Set<Axis>> axes() {
        return cells.stream().map(Split::axes).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The cells that are split by just these axes. */
    List<ReleasedCell> by(Set<Axis> wanted) {
        return cells.stream().filter(cell -> axes(cell).equals(wanted)).toList();
    }

    Optional<Figure> cell(List<Code> categories) {
        return cells.stream()
                .filter(cell -> new HashSet<>(cell.categories()).equals(new HashSet<>(categories)))
                .map(ReleasedCell::figure)
                .findFirst();
    }

    private static Set<Axis> axes(ReleasedCell cell) {
        return cell.categories().stream()
                .map(Split::axis)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Axis.class)));
    }

    private static Axis axis(Code category) {
        return Axis.of(category.list())
                .orElseThrow(() -> new IllegalStateException("no axis takes its categories from " + category.list()));
    }
}
