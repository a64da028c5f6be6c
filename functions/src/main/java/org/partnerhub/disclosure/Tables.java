package org.partnerhub.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerhub.model.Axis;

/**
 * The splits of a system, and by which of them together each of its stages is split. A stage has at most the tables of
 * the stages before it, since it counts no more people; an exact stage has those of the next one, with which it adds up.
 *
 * @param extents one of each stage, the first stage's first; one alone without {@link Axis#STAGE}
 */
record Tables(List<Split> splits, List<Extent> extents) {
    Tables {
        splits = List.copyOf(splits);
        extents = List.copyOf(extents);
        int stages = splits.stream()
                .filter(split -> split.axis() == Axis.STAGE)
                .mapToInt(split -> split.leaves().size())
                .sum();
        if (extents.size() != Math.max(1, stages)) {
            throw new IllegalArgumentException("each stage has its tables");
        }
    }

    /** Whether those who reached a stage are split by these axes, {@link Axis#STAGE} not among them. */
    boolean has(int stage, Set<Axis> axes) {
        return stage >= 1
                && stage <= extents.size()
                && extents.get(0).has(axes)
                && extents.subList(1, stage).stream().allMatch(extent -> extent.has(withStage(axes)));
    }

    /** Whether cells of a shape are in one of the tables. */
    boolean has(Shape shape) {
        return has(stage(shape.stage().orElse("1+")), shape.axes());
    }

    /** Whether cells of a shape are in one of the tables, or would be without one of their axes. */
    boolean hasWithinOneAxis(Shape shape) {
        return has(shape) || shape.withoutOneAxis().anyMatch(this::has);
    }

    /** All sets of axes by which a stage is split. */
    List<Set<Axis>> breakdowns(int stage) {
        List<Axis> axes = List.copyOf(named());
        return IntStream.range(0, 1 << axes.size())
                .mapToObj(choice -> chosen(axes, choice))
                .filter(set -> !(set.contains(Axis.DISTRICT) && set.contains(Axis.PROVINCE)) && has(stage, set))
                .toList();
    }

    /** The same without the finest tables; empty if there is nothing to drop. */
    Optional<Tables> coarser() {
        List<Extent> coarser =
                extents.stream().map(extent -> extent.coarser().orElse(extent)).toList();
        return coarser.equals(extents) ? Optional.empty() : Optional.of(new Tables(splits, coarser));
    }

    private int stage(String code) {
        return code.endsWith("+")
                ? Integer.parseInt(code.substring(0, code.length() - 1))
                : Math.min(Integer.parseInt(code) + 1, extents.size());
    }

    private Set<Axis> named() {
        Set<Axis> named = EnumSet.noneOf(Axis.class);
        for (Split split : splits) {
            named.add(split.axis());
            split.unions().forEach(union -> named.add(union.axis()));
        }
        named.remove(Axis.STAGE);
        return named;
    }

    private static Set<Axis> chosen(List<Axis> axes, int choice) {
        Set<Axis> chosen = EnumSet.noneOf(Axis.class);
        IntStream.range(0, axes.size())
                .filter(axis -> (choice >> axis & 1) == 1)
                .forEach(axis -> chosen.add(axes.get(axis)));
        return chosen;
    }

    private static Set<Axis> withStage(Set<Axis> axes) {
        Set<Axis> more = copy(axes);
        more.add(Axis.STAGE);
        return more;
    }

    private static Set<Axis> copy(Set<Axis> axes) {
        Set<Axis> copy = EnumSet.noneOf(Axis.class);
        copy.addAll(axes);
        return copy;
    }
}
