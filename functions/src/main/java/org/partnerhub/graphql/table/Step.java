package org.partnerhub.graphql.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from a query's answer to the entries of a list.
 *
 * @param name what to call the object that the step leads to
 */
record Step(Selected field, String name) {

    /** Does something for the object that the field holds in another one, or for each if it is a list; for none if it is null. */
    void forEachIn(Map<?, ?> object, Consumer<Map<?, ?>> action) {
        objects(object.get(field.key())).forEach(action);
    }

    private static Stream<Map<?, ?>> objects(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().flatMap(Step::objects);
        }
        return value instanceof Map<?, ?> object ? Stream.of(object) : Stream.empty();
    }
}
