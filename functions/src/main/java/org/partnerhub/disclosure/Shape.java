package org.partnerhub.disclosure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/**
 * By what a cell is split, whatever its categories are.
 *
 * @param stage the code of its stage; empty where it names none
 * @param axes its other axes
 */
record Shape(Optional<String> stage, Set<Axis> axes) {

    static Shape of(Cell cell) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(cell.categories().keySet());
        axes.remove(Axis.STAGE);
        return new Shape(Optional.ofNullable(cell.categories().get(Axis.STAGE)), axes);
    }

    /** What is left when any one axis is left out, the stage too. */
    Stream<Shape> withoutOneAxis() {
        Stream<Shape> withoutStage = stage.stream().map(named -> new Shape(Optional.empty(), axes));
        return Stream.concat(withoutStage, axes.stream().map(this::without));
    }

    private Shape without(Axis axis) {
        Set<Axis> others = EnumSet.copyOf(axes);
        others.remove(axis);
        return new Shape(stage, others);
    }
}
