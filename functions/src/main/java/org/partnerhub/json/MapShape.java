package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** A map, whose keys are written as names. */
record MapShape(Supplier<Map<Object, Object>> empty, Shape key, Shape content) implements Shape {

    @Override
    public Object read(JsonParser json) throws IOException {
        Shape.require(json, JsonToken.START_OBJECT);
        Map<Object, Object> values = empty.get();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            values.put(key.key(name), content.read(json));
        }
        return values;
    }
}
