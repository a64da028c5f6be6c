package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, written as an object with a key for each component that is not absent. */
final class RecordShape implements Shape {
    private final Maker maker;
    private final Map<String, Integer> places = new HashMap<>();
    private final Shape[] components;
    private final @Nullable Object[] nothing;

    RecordShape(Class<?> type, Maker maker) {
        RecordComponent[] all = type.getRecordComponents();
        this.maker = maker;
        components = Arrays.stream(all)
                .map(component -> Shapes.of(component.getGenericType()))
                .toArray(Shape[]::new);
        nothing = new @Nullable Object[all.length];
        for (int place = 0; place < all.length; place++) {
            places.put(all[place].getName(), place);
            nothing[place] = components[place].absent();
        }
    }

    @Override
    public Object read(JsonParser json) throws IOException {
        Shape.require(json, JsonToken.START_OBJECT);
        @Nullable Object[] values = nothing.clone();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            int place = place(name);
            json.nextToken();
            values[place] = components[place].readOrAbsent(json);
        }
        return maker.make(values);
    }

    private int place(String name) throws NotWrittenHere {
        Integer place = places.get(name);
        if (place == null) {
            throw new NotWrittenHere("a record has no component " + name);
        }
        return place;
    }
}
