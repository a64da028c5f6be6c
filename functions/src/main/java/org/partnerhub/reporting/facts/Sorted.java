package org.partnerhub.reporting.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A value as JSON has it, with the entries of every object in the order of their names. */
record Sorted(@Nullable Object value) {
    private static final Object NOTHING = Map.of("null", true);

    Object sorted() {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> entries = new TreeMap<>();
            map.forEach((name, of) -> entries.put(String.valueOf(name), new Sorted(of).sorted()));
            return entries;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(of -> new Sorted(of).sorted()).toList();
        }
        return value == null ? NOTHING : value;
    }
}
