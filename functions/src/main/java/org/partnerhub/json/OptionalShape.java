package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;

/** What may be left out. */
record OptionalShape(Shape content) implements Shape {

    @Override
    public Object read(JsonParser json) throws IOException {
        return Optional.of(content.read(json));
    }

    @Override
    public Object absent() {
        return Optional.empty();
    }
}
