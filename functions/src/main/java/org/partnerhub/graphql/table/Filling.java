package org.partnerhub.graphql.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.exchange.TooLarge;
import org.partnerhub.exchange.table.Table;
import org.partnerhub.exchange.table.Value;

/** Fills one table from an answer. */
final class Filling {
    private static final int MOST_CELLS = 500_000;

    private final Layout layout;
    private final List<List<Leaf>> leaves;
    private final List<List<Value>> rows = new ArrayList<>();

    private Filling(Layout layout) {
        this.layout = layout;
        this.leaves = IntStream.range(0, layout.steps().size())
                .mapToObj(layout::leaves)
                .toList();
    }

    /**
     * The table.
     *
     * @throws TooLarge when it would have too many cells
     */
    static Table table(String name, Layout layout, Map<?, ?> answer) {
        Filling filling = new Filling(layout);
        filling.descend(answer, 0, List.of());
        return new Table(name, layout.columns(), filling.rows);
    }

    private void descend(Map<?, ?> object, int depth, List<Value> before) {
        layout.steps().get(depth).forEachIn(object, inner -> {
            List<Value> values = Stream.concat(
                            before.stream(), leaves.get(depth).stream().map(leaf -> leaf.in(inner)))
                    .toList();
            if (depth == layout.steps().size() - 1) {
                add(values);
            } else {
                descend(inner, depth + 1, values);
            }
        });
    }

    private void add(List<Value> row) {
        if ((rows.size() + 1) * row.size() > MOST_CELLS) {
            throw new TooLarge("A table of it would have more than " + MOST_CELLS + " cells; ask for less of it.");
        }
        rows.add(row);
    }
}
