package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a value of JSON becomes a value of one type. */
interface Shape {

    /** Reads the value on whose first token the parser stands, up to its last. */
    Object read(JsonParser json) throws IOException;

    /** What the name of a key in an object stands for. */
    default Object key(String name) throws NotWrittenHere {
        throw new NotWrittenHere("a value of many parts is no key");
    }

    /** What stands for a value that was left out. */
    default @Nullable Object absent() {
        return null;
    }

    /** The same, but what is null in JSON was left out. */
    default @Nullable Object readOrAbsent(JsonParser json) throws IOException {
        return json.hasToken(JsonToken.VALUE_NULL) ? absent() : read(json);
    }

    /** Refuses a value that begins otherwise. */
    static void require(JsonParser json, JsonToken token) throws IOException {
        if (!json.hasToken(token)) {
            throw new NotWrittenHere(json.currentToken() + " stands where " + token + " should");
        }
    }
}
