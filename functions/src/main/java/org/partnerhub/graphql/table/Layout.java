package org.partnerhub.graphql.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.exchange.table.Table;

/**
 * What a table of an answer is made of: the way to the list whose entries are its rows, or to an object, which is one row. Before the
 * values of a row come those that each object on the way holds itself.
 *
 * @param steps at least one, from the answer's outermost object
 */
record Layout(List<Step> steps) {
    private static final String ACTIVITY = "activity";

    /** The layout one step further in. */
    Layout to(Selected field) {
        String name = field.isPlumbing() ? steps.get(steps.size() - 1).name() : field.key();
        return new Layout(
                Stream.concat(steps.stream(), Stream.of(new Step(field, name))).toList());
    }

    /** The list or object that the last step leads to. */
    Selected last() {
        return steps.get(steps.size() - 1).field();
    }

    boolean hasValuesOfItsOwn() {
        return !leaves(steps.size() - 1).isEmpty();
    }

    /** The values that the object after so many steps more than one gives to a row. */
    List<Leaf> leaves(int depth) {
        return Leaf.of(steps.get(depth).field(), depth < steps.size() - 1);
    }

    /** The keys that lead to it, without the activity that most queries are about, and without plumbing. */
    String shortName() {
        List<String> keys = steps.stream()
                .map(Step::field)
                .filter(field -> !field.isPlumbing())
                .map(Selected::key)
                .toList();
        boolean inActivity = keys.size() > 1 && keys.get(0).equals(ACTIVITY);
        return String.join(".", keys.subList(inActivity ? 1 : 0, keys.size()));
    }

    /** Every key that leads to it; no other layout has the same. */
    String fullName() {
        return keys(steps.size());
    }

    /** The columns, called by the names of their objects; by every key where two would be called alike. */
    List<Table.Column> columns() {
        List<Table.Column> columns = columns(true);
        long names = columns.stream().map(Table.Column::header).distinct().count();
        return names == columns.size() ? columns : columns(false);
    }

    private List<Table.Column> columns(boolean isShort) {
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(depth -> leaves(depth).stream()
                        .map(leaf -> new Table.Column(
                                isShort ? header(depth, leaf) : keys(depth + 1) + "." + leaf.keys(), leaf.tag())))
                .toList();
    }

    private String header(int depth, Leaf leaf) {
        boolean isOwn = depth == steps.size() - 1;
        return isOwn ? leaf.header() : steps.get(depth).name() + "." + leaf.header();
    }

    private String keys(int depth) {
        return steps.stream().limit(depth).map(step -> step.field().key()).collect(Collectors.joining("."));
    }
}
