package org.partnerhub.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a field with the record component of its name, or what else a public method of that name answers; of a map, with the value
 * under that name. The library's own fetcher makes a class for each field when it is first asked, which a function that has just started
 * has to wait for.
 */
final class ByName implements DataFetcher<Object> {
    private final String name;
    private @Nullable Accessor last;

    /** How one class answers; most fields are only ever asked of one. */
    private record Accessor(Class<?> of, Method method) {}

    ByName(String name) {
        this.name = name;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Object source = environment.getSource();
        if (source == null) {
            return null;
        }
        return source instanceof Map<?, ?> map ? map.get(name) : answered(source);
    }

    private @Nullable Object answered(Object source) throws Exception {
        try {
            return method(source.getClass()).invoke(source);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    private Method method(Class<?> type) throws NoSuchMethodException {
        Accessor known = last;
        if (known == null || known.of() != type) {
            known = new Accessor(type, type.getMethod(name));
            known.method().setAccessible(true);
            last = known;
        }
        return known.method();
    }
}
