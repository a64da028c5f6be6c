package org.partnerhub.graphql.reading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/**
 * The parts that a figure splits into.
 *
 * @param withUnspecified whether those who did not say are a category of every axis, whatever its list says
 */
record Combinations(CodeLists codeLists, boolean withUnspecified) {

    /** Every combination of one category of each axis, in the order of the axes and of their lists. */
    List<List<Code>> of(Collection<Axis> axes) {
        List<List<Code>> all = List.of(List.of());
        for (Axis axis : axes) {
            List<Code> codes = codes(axis);
            all = all.stream()
                    .flatMap(categories -> codes.stream().map(code -> with(categories, code)))
                    .toList();
        }
        return all;
    }

    private List<Code> codes(Axis axis) {
        Stream<Code> listed = codeLists.entries(axis.codeList()).stream().map(CodeLists.Entry::code);
        Stream<Code> unspecified =
                withUnspecified ? Stream.of(new Code(axis.codeList(), Cell.UNSPECIFIED)) : Stream.of();
        return Stream.concat(listed, unspecified).distinct().toList();
    }

    private static List<Code> with(List<Code> categories, Code another) {
        return Stream.concat(categories.stream(), Stream.of(another)).toList();
    }
}
