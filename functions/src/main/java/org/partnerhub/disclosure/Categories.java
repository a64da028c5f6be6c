package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** The numbered categories of a split: 0 is the whole, then come the leaves, then the unions. */
final class Categories {
    private final Split split;
    private final List<Category> all = new ArrayList<>();
    private final List<int[]> around = new ArrayList<>();
    private final List<int[]> wider;

    Categories(Split split) {
        this.split = split;
        all.add(new Category(Collections.emptySortedMap(), everything(), new ArrayList<>()));
        split.leaves().forEach(code -> add(split.axis(), code, List.of()));
        split.unions().forEach(union -> add(union.axis(), union.code(), numbers(union.parts())));
        partitionTheWhole();
        for (int leaf = 0; leaf < split.leaves().size(); leaf++) {
            int number = leaf;
            around.add(IntStream.range(0, all.size())
                    .filter(category -> all.get(category).leaves().get(number))
                    .toArray());
        }
        this.wider = IntStream.range(0, all.size()).mapToObj(this::containing).toList();
    }

    Split split() {
        return split;
    }

    int size() {
        return all.size();
    }

    Category get(int number) {
        return all.get(number);
    }

    /** The number of the leaf, from 0, that an inner cell is in; -1 if it has none. */
    int leaf(Cell inner) {
        return split.leaves().indexOf(inner.categories().getOrDefault(split.axis(), ""));
    }

    /** The leaves in what a cell names on this split. */
    BitSet leaves(Cell cell) {
        return all.stream()
                .skip(1)
                .filter(category -> cell.categories()
                        .entrySet()
                        .containsAll(category.coded().entrySet()))
                .map(Category::leaves)
                .findFirst()
                .orElseGet(this::everything);
    }

    /** All categories that a leaf, by its number from 0, is in; the whole among them. */
    int[] around(int leaf) {
        return around.get(leaf);
    }

    /** The categories that a category is a part of: none for the whole; not to be written to. */
    int[] wider(int category) {
        return wider.get(category);
    }

    private int[] containing(int category) {
        return IntStream.range(0, all.size())
                .filter(number -> number != category && contains(number, category))
                .toArray();
    }

    private boolean contains(int wide, int narrow) {
        BitSet outside = (BitSet) all.get(narrow).leaves().clone();
        outside.andNot(all.get(wide).leaves());
        return outside.isEmpty();
    }

    private BitSet everything() {
        BitSet everything = new BitSet();
        everything.set(0, split.leaves().size());
        return everything;
    }

    private void add(Axis axis, String code, List<Integer> parts) {
        BitSet leaves = new BitSet();
        parts.forEach(part -> leaves.or(all.get(part).leaves()));
        if (parts.isEmpty()) {
            leaves.set(all.size() - 1);
        }
        TreeMap<Axis, String> coded = new TreeMap<>();
        coded.put(axis, code);
        all.add(new Category(
                Collections.unmodifiableSortedMap(coded), leaves, parts.isEmpty() ? List.of() : List.of(parts)));
    }

    private List<Integer> numbers(List<String> codes) {
        return codes.stream().map(this::number).toList();
    }

    private int number(String code) {
        return IntStream.range(1, all.size())
                .filter(number -> all.get(number).coded().containsValue(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a union has parts that are not declared before it"));
    }

    /** By the widest unions as far as they go; then one by one for each union that overlaps them; then by the leaves. */
    private void partitionTheWhole() {
        Set<Integer> told = new HashSet<>();
        for (int union = all.size() - 1; union > split.leaves().size(); union--) {
            if (!isWithin(union, told)) {
                List<Integer> partition = partitionWith(union);
                told.addAll(partition);
                all.get(0).partitions().add(partition);
            }
        }
        all.get(0)
                .partitions()
                .add(IntStream.rangeClosed(1, split.leaves().size()).boxed().toList());
    }

    private List<Integer> partitionWith(int first) {
        List<Integer> parts = new ArrayList<>();
        BitSet covered = new BitSet();
        IntStream unions =
                IntStream.iterate(first, number -> number > split.leaves().size(), number -> number - 1);
        IntStream leaves = IntStream.rangeClosed(1, split.leaves().size());
        IntStream.concat(unions, leaves)
                .filter(number -> !all.get(number).leaves().intersects(covered))
                .forEach(number -> {
                    covered.or(all.get(number).leaves());
                    parts.add(number);
                });
        return parts;
    }

    private boolean isWithin(int category, Set<Integer> others) {
        return others.stream()
                .map(other -> all.get(other).leaves())
                .anyMatch(leaves -> all.get(category).leaves().stream().allMatch(leaves::get));
    }
}
