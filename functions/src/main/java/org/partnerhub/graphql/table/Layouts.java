package org.partnerhub.graphql.table;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerhub.exchange.TooLarge;
import org.partnerhub.exchange.table.Table;

/**
 * The tables of the answer to one operation, which follow from the schema and the operation alone: one for each list of objects,
 * and one of a single row for what each outermost object holds outside of lists. A list of codes is no table: its codes stand in one
 * cell of what they belong to.
 */
public final class Layouts {
    private final List<Layout> found = new ArrayList<>();
    private final Map<String, Layout> named = new LinkedHashMap<>();

    private Layouts() {}

    /** The tables of an operation. */
    public static Layouts of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        Layouts layouts = new Layouts();
        Selected.of(operation.getTopLevelFields(), schema, HxlPath.ROOT).stream()
                .filter(Selected::isObject)
                .forEach(field -> layouts.take(new Layout(List.of(new Step(field, field.key())))));
        layouts.name();
        return layouts;
    }

    /** What they are called, in the order of the query; nothing twice. */
    public Set<String> names() {
        return named.keySet();
    }

    /**
     * Fills the tables of these names from an answer.
     *
     * @throws TooLarge when one would have more cells than anybody could open
     */
    public List<Table> tables(Set<String> names, Map<?, ?> answer) {
        return named.entrySet().stream()
                .filter(layout -> names.contains(layout.getKey()))
                .map(layout -> Filling.table(layout.getKey(), layout.getValue(), answer))
                .toList();
    }

    private void take(Layout layout) {
        if (layout.hasValuesOfItsOwn()) {
            found.add(layout);
        }
        takeInner(layout);
    }

    private void takeInner(Layout layout) {
        layout.last().below().stream().filter(Selected::isObject).forEach(field -> {
            if (field.isTable()) {
                take(layout.to(field));
            } else {
                takeInner(layout.to(field));
            }
        });
    }

    private void name() {
        found.forEach(layout -> named.put(name(layout), layout));
        if (named.size() < found.size()) {
            named.clear();
            found.forEach(layout -> named.put(layout.fullName(), layout));
        }
    }

    private String name(Layout layout) {
        long alike = found.stream()
                .filter(other -> other.shortName().equals(layout.shortName()))
                .count();
        return alike == 1 ? layout.shortName() : layout.fullName();
    }
}
