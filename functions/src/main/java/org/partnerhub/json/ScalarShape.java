package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole number, or yes or no.
 *
 * @param nothing what stands for it when it was left out: zero or no for a primitive, null for an object
 */
record ScalarShape(Class<?> type, @Nullable Object nothing) implements Shape {
    static final Map<Class<?>, Shape> ALL = Map.of(
            int.class, new ScalarShape(Integer.class, 0),
            long.class, new ScalarShape(Long.class, 0L),
            boolean.class, new ScalarShape(Boolean.class, false),
            Integer.class, new ScalarShape(Integer.class, null),
            Long.class, new ScalarShape(Long.class, null),
            Boolean.class, new ScalarShape(Boolean.class, null));

    @Override
    public Object read(JsonParser json) throws IOException {
        if (type == Boolean.class) {
            return json.getBooleanValue();
        }
        return type == Integer.class ? (Object) json.getIntValue() : (Object) json.getLongValue();
    }

    @Override
    public Object key(String name) throws NotWrittenHere {
        try {
            return type == Integer.class ? (Object) Integer.valueOf(name) : (Object) Long.valueOf(name);
        } catch (NumberFormatException problem) {
            throw new NotWrittenHere(problem);
        }
    }

    @Override
    public @Nullable Object absent() {
        return nothing;
    }
}
