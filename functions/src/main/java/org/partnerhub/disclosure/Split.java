package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/**
 * One way to split a cube: leaves of which everyone counted is in exactly one, and named unions of them.
 *
 * <p>Not checked: that nobody is counted in two leaves, and that unions which contain one another say so in their parts;
 * both are the duty of whoever declares the axis.
 *
 * @param axis the axis of the leaves
 * @param leaves the codes, {@link Cell#UNSPECIFIED} among them if someone may be silent
 * @param unions each after those it has parts of; of an axis of their own or of the same
 */
public record Split(Axis axis, List<String> leaves, List<Union> unions) {
    /**
     * A named union of leaves.
     *
     * @param parts codes of leaves or of unions that come before, disjoint
     */
    public record Union(Axis axis, String code, List<String> parts) {
        public Union {
            parts = List.copyOf(parts);
        }
    }

    public Split {
        leaves = List.copyOf(leaves);
        unions = List.copyOf(unions);
        if (leaves.isEmpty() || leaves.stream().distinct().count() < leaves.size()) {
            throw new IllegalArgumentException("a split has leaves, and each once: " + axis);
        }
    }

    /** A split without unions. */
    public static Split by(Axis axis, List<String> leaves) {
        return new Split(axis, leaves, List.of());
    }

    /** Districts, their provinces, and {@link Cell#UNSPECIFIED}, which is a district and a province. */
    public static Split geography(SortedMap<String, List<String>> districtsByProvince) {
        Stream<Map.Entry<String, List<String>>> parts = Stream.concat(
                districtsByProvince.entrySet().stream(),
                Stream.of(Map.entry(Cell.UNSPECIFIED, List.of(Cell.UNSPECIFIED))));
        return districts(parts.toList());
    }

    static Split districts(List<Map.Entry<String, List<String>>> provinces) {
        return new Split(
                Axis.DISTRICT,
                provinces.stream().flatMap(part -> part.getValue().stream()).toList(),
                provinces.stream()
                        .map(part -> new Union(Axis.PROVINCE, part.getKey(), part.getValue()))
                        .toList());
    }

    /** The furthest stage reached, {@code 1} to {@code last}, and the nested indicators, {@code 2+}, {@code 3+} and so on. */
    public static Split stages(int last) {
        List<Union> unions = new ArrayList<>();
        for (int stage = last - 1; stage > 1; stage--) {
            unions.add(new Union(Axis.STAGE, stage + "+", List.of(stage + "", reached(stage + 1, last))));
        }
        return by(
                        Axis.STAGE,
                        IntStream.rangeClosed(1, last)
                                .mapToObj(stage -> stage + "")
                                .toList())
                .with(unions);
    }

    /** The category of those who reached a stage after the first; the last stage has no name but its own. */
    public static String reached(int stage, int last) {
        return stage == last ? stage + "" : stage + "+";
    }

    private Split with(List<Union> more) {
        return new Split(axis, leaves, more);
    }
}
