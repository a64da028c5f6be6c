package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the cells of a plan add up: along each split, each category that is made of others is their sum. */
final class FamilyTree {
    private final PlanCells cells;

    FamilyTree(PlanCells cells) {
        this.cells = cells;
    }

    Families families() {
        List<Family> all = new ArrayList<>();
        for (int cell = 0; cell < cells.cells().size(); cell++) {
            for (int split = 0; split < cells.splits().size(); split++) {
                all.addAll(families(cell, split));
            }
        }
        return new Families(cells.cells().size(), all);
    }

    /** The finest partition follows from coarser ones wherever those are in the plan. */
    private List<Family> families(int parent, int split) {
        List<List<Integer>> partitions = partitions(parent, split);
        List<Family> coarser = partitions.stream()
                .limit(Math.max(1, partitions.size() - 1))
                .flatMap(partition -> family(parent, split, partition).stream())
                .toList();
        return coarser.isEmpty() && partitions.size() > 1
                ? family(parent, split, partitions.get(partitions.size() - 1)).stream()
                        .toList()
                : coarser;
    }

    private List<List<Integer>> partitions(int parent, int split) {
        return cells.splits().get(split).get(cells.place(parent)[split]).partitions();
    }

    private Optional<Family> family(int parent, int split, List<Integer> partition) {
        int[] children = new int[partition.size()];
        for (int child = 0; child < children.length; child++) {
            children[child] = cells.beside(parent, split, partition.get(child));
            if (children[child] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Family(parent, children));
    }
}
