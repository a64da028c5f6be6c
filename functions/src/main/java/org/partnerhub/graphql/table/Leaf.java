package org.partnerhub.graphql.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.exchange.table.Value;

/**
 * A value that an object holds, itself or deeper in.
 *
 * @param fields from the object to the value
 */
record Leaf(List<Selected> fields) {
    private static final String BETWEEN_SEVERAL = "; ";

    /** Every value of an object that lies in no table of its own; without those of inner objects if it is to be shallow. */
    static List<Leaf> of(Selected object, boolean isShallow) {
        return object.below().stream()
                .filter(field -> !field.isTable() && !(isShallow && field.isObject()))
                .flatMap(field -> of(field))
                .toList();
    }

    private static Stream<Leaf> of(Selected field) {
        return field.isObject()
                ? of(field, false).stream().map(leaf -> leaf.behind(field))
                : Stream.of(new Leaf(List.of(field)));
    }

    private Leaf behind(Selected field) {
        List<Selected> longer = new ArrayList<>(List.of(field));
        longer.addAll(fields);
        return new Leaf(List.copyOf(longer));
    }

    /** What to call it within the object. */
    String header() {
        return fields.stream()
                .filter(field -> !field.isPlumbing())
                .map(Selected::key)
                .collect(Collectors.joining("."));
    }

    /** The keys of the answer that lead to it from the object. */
    String keys() {
        return fields.stream().map(Selected::key).collect(Collectors.joining("."));
    }

    String tag() {
        return last().path().tag();
    }

    /** Its value in an object of the answer; several, as of codes, in one. */
    Value in(Map<?, ?> object) {
        @Nullable Object value = object;
        for (Selected field : fields) {
            value = below(value, field.key());
        }
        return value instanceof List<?> several ? joined(several) : one(value);
    }

    private static @Nullable Object below(@Nullable Object value, String key) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(one -> below(one, key))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return value instanceof Map<?, ?> object ? object.get(key) : null;
    }

    private static Value joined(List<?> several) {
        return several.isEmpty()
                ? new Value.Absent()
                : new Value.Words(several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_SEVERAL)));
    }

    private Value one(@Nullable Object value) {
        if (value == null) {
            return new Value.Absent();
        }
        return switch (last().type()) {
            case "Decimal", "Int", "Float" -> new Value.Numeral(new BigDecimal(value.toString()));
            case "Date" -> new Value.Day(LocalDate.parse(value.toString()));
            default -> new Value.Words(value.toString());
        };
    }

    private Selected last() {
        return fields.get(fields.size() - 1);
    }
}
