package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any shape: an object is a map in the order of its keys, an array a list, and the rest strings, numbers, booleans and null. A
 * number is an Integer, Long or BigInteger, whichever holds it, or a Double.
 */
public final class PlainJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PlainJson() {}

    /** Reads the one value that a stream holds; throws {@link IOException} for what is no JSON, and for more than one. */
    public static @Nullable Object read(InputStream stream) throws IOException {
        return read(FACTORY.createParser(stream));
    }

    /** Reads the one value that is left to a parser, within its limits, and closes it; null too when nothing is left. */
    public static @Nullable Object read(JsonParser parser) throws IOException {
        try (JsonParser json = parser) {
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new NotWrittenHere("something stands behind the value");
            }
            return value;
        }
    }

    /** A value in UTF-8; throws {@link IllegalStateException} for one that holds anything but what is read here. */
    public static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = generator(bytes)) {
            write(json, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What writes to a stream, and does not close it. */
    public static JsonGenerator generator(OutputStream stream) throws IOException {
        return FACTORY.createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(json);
        }
        return token == null ? null : scalar(token, json);
    }

    private static Map<String, @Nullable Object> object(JsonParser json) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser json) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static @Nullable Object scalar(JsonToken token, JsonParser json) throws IOException {
        if (token.isNumeric()) {
            return json.getNumberValue();
        }
        return token == JsonToken.VALUE_NULL ? null : token.isBoolean() ? json.getBooleanValue() : json.getText();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> array) {
            json.writeStartArray();
            for (Object element : array) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            json.writeObject(value);
        }
    }
}
