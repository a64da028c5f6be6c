package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.Families;
import org.partnerhub.disclosure.Family;

/**
 * Withheld cells that hang together, and the families in which they are. No table of one such system says anything about
 * another.
 *
 * <p>A withheld cell whose value follows from one family alone stays in: its dual leads to the published cells that
 * give it away.
 */
record OpenSystem(List<Integer> cells, List<Family> families) {
    OpenSystem {
        cells = List.copyOf(cells);
        families = List.copyOf(families);
    }

    /** All of them, in the order of their first cells. */
    static List<OpenSystem> of(Families families, BitSet published) {
        int[] roots = roots(families, published);
        Map<Integer, OpenSystem> systems = new TreeMap<>();
        Map<Integer, List<Family>> perRoot = familiesPerRoot(families, published, roots);
        cellsPerRoot(published, roots)
                .forEach((root, cells) ->
                        systems.put(root, new OpenSystem(cells, perRoot.getOrDefault(root, List.of()))));
        return List.copyOf(systems.values());
    }

    private static int[] roots(Families families, BitSet published) {
        int[] roots = IntStream.range(0, families.cells()).toArray();
        for (Family family : families.all()) {
            int[] open = open(family, published).toArray();
            for (int cell : open) {
                join(roots, open[0], cell);
            }
        }
        return IntStream.range(0, roots.length).map(cell -> root(roots, cell)).toArray();
    }

    private static void join(int[] roots, int one, int other) {
        int first = root(roots, one);
        int second = root(roots, other);
        roots[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] roots, int cell) {
        int at = cell;
        while (roots[at] != at) {
            roots[at] = roots[roots[at]];
            at = roots[at];
        }
        return at;
    }

    private static Map<Integer, List<Integer>> cellsPerRoot(BitSet published, int[] roots) {
        Map<Integer, List<Integer>> cells = new TreeMap<>();
        for (int cell = published.nextClearBit(0); cell < roots.length; cell = published.nextClearBit(cell + 1)) {
            cells.computeIfAbsent(roots[cell], root -> new ArrayList<>()).add(cell);
        }
        return cells;
    }

    private static Map<Integer, List<Family>> familiesPerRoot(Families families, BitSet published, int[] roots) {
        Map<Integer, List<Family>> perRoot = new TreeMap<>();
        for (Family family : families.all()) {
            open(family, published).limit(1).forEach(cell -> perRoot.computeIfAbsent(
                            roots[cell], root -> new ArrayList<>())
                    .add(family));
        }
        return perRoot;
    }

    private static IntStream open(Family family, BitSet published) {
        return IntStream.concat(IntStream.of(family.parent()), IntStream.of(family.children()))
                .filter(cell -> !published.get(cell));
    }
}
