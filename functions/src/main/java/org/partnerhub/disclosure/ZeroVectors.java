package org.partnerhub.disclosure;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which vectors are 0 outside of what is impossible? Every inner cell outside gives an equation: the coefficients of
 * the coordinates that count it add up to 0. Where a coordinate's own representative is outside, that settles the
 * coordinate from those with fewer categories; what is left free is little, and the other equations bind it. Where whole leaves
 * are impossible, as districts are, nothing is left to bind: no inner cell outside is counted by a coordinate that is free.
 */
final class ZeroVectors {
    private final Impossible impossible;
    private final Coordinates coordinates;
    private final Field field;
    private final Map<Integer, Map<Integer, Long>> byCoordinate = new HashMap<>();
    private final TreeMap<Integer, Map<Integer, Long>> bound = new TreeMap<>();

    ZeroVectors(Impossible impossible, Coordinates coordinates, Field field) {
        this.impossible = impossible;
        this.coordinates = coordinates;
        this.field = field;
    }

    /** Rows that span them all. */
    List<SparseRow> rows() {
        solve();
        return kernel();
    }

    private void solve() {
        IntStream.range(0, coordinates.size())
                .boxed()
                .sorted(Comparator.comparing(this::categories))
                .forEach(this::settle);
        if (!impossible.isOfWholeLeaves()) {
            impossible.eachInner(this::bind);
        }
    }

    private long categories(int coordinate) {
        return Arrays.stream(coordinates.get(coordinate)).filter(at -> at > 0).count();
    }

    private void settle(int coordinate) {
        int[] inner = coordinates.representative(coordinate);
        byCoordinate.put(
                coordinate, impossible.contains(inner) ? Map.of(coordinate, 1L) : minus(sum(inner, coordinate)));
    }

    private Map<Integer, Long> sum(int[] inner, int without) {
        Map<Integer, Long> sum = new HashMap<>();
        coordinates.of(inner).stream()
                .filter(coordinate -> coordinate != without)
                .forEach(coordinate -> add(sum, 1, byCoordinate.getOrDefault(coordinate, Map.of())));
        return sum;
    }

    private void add(Map<Integer, Long> sum, long factor, Map<Integer, Long> form) {
        form.forEach((free, value) -> {
            long next = (sum.getOrDefault(free, 0L) + field.times(factor, value)) % field.prime();
            if (next == 0) {
                sum.remove(free);
            } else {
                sum.put(free, next);
            }
        });
    }

    private Map<Integer, Long> minus(Map<Integer, Long> form) {
        Map<Integer, Long> negative = new HashMap<>();
        add(negative, field.prime() - 1, form);
        return negative;
    }

    private void bind(int[] inner) {
        Map<Integer, Long> equation = impossible.contains(inner) ? Map.of() : reduced(sum(inner, -1));
        if (!equation.isEmpty()) {
            int pivot = Collections.min(equation.keySet());
            Map<Integer, Long> rest = new HashMap<>();
            add(rest, field.prime() - field.inverse(equation.getOrDefault(pivot, 1L)), equation);
            rest.remove(pivot);
            bound.put(pivot, rest);
        }
    }

    private Map<Integer, Long> reduced(Map<Integer, Long> form) {
        Map<Integer, Long> reduced = new HashMap<>(form);
        List<Integer> due = bound.keySet().stream().filter(reduced::containsKey).toList();
        while (!due.isEmpty()) {
            for (int pivot : due) {
                long factor = reduced.getOrDefault(pivot, 0L);
                reduced.remove(pivot);
                add(reduced, factor, bound.getOrDefault(pivot, Map.of()));
            }
            due = bound.keySet().stream().filter(reduced::containsKey).toList();
        }
        return reduced;
    }

    private List<SparseRow> kernel() {
        Map<Integer, TreeMap<Integer, Long>> byFree = new TreeMap<>();
        byCoordinate.forEach((coordinate, form) -> reduced(form)
                .forEach((free, value) ->
                        byFree.computeIfAbsent(free, none -> new TreeMap<>()).put(coordinate, value)));
        return byFree.values().stream()
                .map(row -> new Coordinates.SortedCoefficients(row).in(field))
                .toList();
    }
}
