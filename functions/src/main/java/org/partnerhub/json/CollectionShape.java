package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Supplier;

/** A list or a set. */
record CollectionShape(Supplier<Collection<Object>> empty, Shape content) implements Shape {

    @Override
    public Object read(JsonParser json) throws IOException {
        Shape.require(json, JsonToken.START_ARRAY);
        Collection<Object> values = empty.get();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(content.read(json));
        }
        return values;
    }
}
