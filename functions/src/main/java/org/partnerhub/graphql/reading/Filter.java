package org.partnerhub.graphql.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/**
 * Which categories a breakdown is asked for.
 *
 * @param wanted the codes by axis; an axis that is not there is not filtered
 */
record Filter(Map<Axis, Set<String>> wanted) {

    /**
     * Reads the argument {@code where}.
     *
     * @throws Refusal BAD_ARGUMENT when an axis is filtered twice, by no code, or by one that its list does not have
     */
    static Filter of(List<Map<String, Object>> where, CodeLists lists) {
        Map<Axis, Set<String>> wanted = new TreeMap<>();
        for (Map<String, Object> one : where) {
            Axis axis = Axis.valueOf(Objects.requireNonNull(one.get("axis")).toString());
            Set<String> codes = codes(one.get("codes"));
            if (codes.isEmpty() || wanted.put(axis, codes) != null) {
                throw new Refusal(Refusal.Code.BAD_ARGUMENT, "Filter each axis once, by at least one code.");
            }
            requireKnown(axis, codes, lists);
        }
        return new Filter(wanted);
    }

    private static void requireKnown(Axis axis, Set<String> codes, CodeLists lists) {
        if (!codes.stream().allMatch(code -> lists.has(axis, code))) {
            throw new Refusal(
                    Refusal.Code.BAD_ARGUMENT,
                    axis + " is filtered by something that is no code of the list " + axis.codeList() + ".");
        }
    }

    private static Set<String> codes(@Nullable Object codes) {
        Set<String> read = new HashSet<>();
        if (codes instanceof List<?> list) {
            list.forEach(code -> read.add(String.valueOf(code)));
        }
        return read;
    }

    Set<Axis> axes() {
        return wanted.keySet();
    }

    boolean takes(ReleasedCell cell) {
        return cell.categories().stream().allMatch(this::takes);
    }

    private boolean takes(Code category) {
        return Axis.of(category.list())
                .map(wanted::get)
                .map(codes -> codes.contains(category.code()))
                .orElse(true);
    }
}
