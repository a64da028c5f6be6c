package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;

/**
 * Reads records by the names and types of their components. Jackson's databind, which can do much more, would load 700 classes first, for
 * which whoever asks a function that has just started would wait.
 *
 * <p>Read are records of texts, decimals and dates in texts, whole numbers, booleans, enumerations, {@link java.util.Optional}s, lists,
 * sets, maps, other records, and whatever is made by a {@link com.fasterxml.jackson.annotation.JsonCreator} out of one of these. What is
 * left out is empty, zero, false or null; what a record is then worth is for its constructor to say.
 */
public final class RecordReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordReader() {}

    /**
     * Reads one value.
     *
     * @throws IOException for what is no JSON, or not of the type: with a key too many, another token, or refused by a constructor
     * @throws IllegalArgumentException for a type that cannot be read
     */
    @SuppressWarnings("unchecked")
    public static <T> T read(byte[] content, TypeReference<T> type) throws IOException {
        Shape shape = Shapes.of(type.getType());
        try (JsonParser json = FACTORY.createParser(content)) {
            json.nextToken();
            T value = (T) shape.read(json);
            if (json.nextToken() != null) {
                throw new NotWrittenHere("something stands behind the value");
            }
            return value;
        }
    }
}
