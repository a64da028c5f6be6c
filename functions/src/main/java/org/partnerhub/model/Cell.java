package org.partnerhub.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One part of a cube. A participation counts in a cell that has a category on each of the cube's axes; an aggregate row
 * may be about fewer, down to none, which is the whole.
 *
 * @param categories a code of each axis's list; on {@link Axis#STAGE} the stage's number
 */
public record Cell(SortedMap<Axis, String> categories) {
    /** The category of whoever did not say. */
    public static final String UNSPECIFIED = "u";

    /** The whole, not split at all. */
    public static final Cell WHOLE = new Cell(new TreeMap<>());

    public Cell {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    }

    /** Reads what {@link #toString()} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cell parse(String text) {
        return new Cell(Arrays.stream(text.split(";", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> Axis.valueOf(part[0]), part -> part[1], (a, b) -> a, TreeMap::new)));
    }

    /** The same part at a stage. */
    public Cell at(int stage) {
        TreeMap<Axis, String> more = new TreeMap<>(categories);
        more.put(Axis.STAGE, Integer.toString(stage));
        return new Cell(more);
    }

    /** The stage that it is at; 0 for a cube without stages. */
    public int stage() {
        return Integer.parseInt(categories.getOrDefault(Axis.STAGE, "0"));
    }

    /** Whether it is split by exactly these axes. */
    public boolean isSplitBy(Set<Axis> axes) {
        return categories.keySet().equals(axes);
    }

    /** {@code SEX=f;DISTRICT=LK51}, in the order of the axes; empty for the whole. */
    @Override
    @JsonValue
    public String toString() {
        StringJoiner text = new StringJoiner(";");
        categories.forEach((axis, category) -> text.add(axis + "=" + category));
        return text.toString();
    }
}
