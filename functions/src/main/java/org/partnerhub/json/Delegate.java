package org.partnerhub.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written as one other value, out of which {@link JsonCreator} makes it again. */
record Delegate(Maker maker, Shape written) implements Shape {

    /** How a class that has such a creator is read; empty for one that has none. */
    static Optional<Shape> of(Class<?> type) {
        return creator(type)
                .map(creator -> new Delegate(new Reflected(creator), Shapes.of(creator.getGenericParameterTypes()[0])));
    }

    static Optional<Executable> creator(Class<?> type) {
        return Stream.<Executable>concat(
                        Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
                .filter(executable -> executable.isAnnotationPresent(JsonCreator.class))
                .findFirst();
    }

    @Override
    public Object read(JsonParser json) throws IOException {
        return maker.make(written.read(json));
    }

    @Override
    public Object key(String name) throws NotWrittenHere {
        return maker.make(written.key(name));
    }
}
