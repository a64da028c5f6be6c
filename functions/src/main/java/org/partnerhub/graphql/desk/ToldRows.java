package org.partnerhub.graphql.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many rows an answer tells: objects that say something and hold no other, such as a figure or a line of a list. */
final class ToldRows {
    private ToldRows() {}

    static long in(@Nullable Object told) {
        if (told instanceof Map<?, ?> object) {
            long within = in(object.values());
            return within == 0 && object.values().stream().anyMatch(ToldRows::saysSomething) ? 1 : within;
        }
        return told instanceof List<?> list ? in((Collection<?>) list) : 0;
    }

    private static long in(Collection<?> values) {
        return values.stream().mapToLong(value -> in(value)).sum();
    }

    private static boolean saysSomething(@Nullable Object value) {
        boolean isComposed = value instanceof Map<?, ?> || value instanceof List<?>;
        return value != null && !isComposed;
    }
}
