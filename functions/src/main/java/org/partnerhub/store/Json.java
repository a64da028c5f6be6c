package org.partnerhub.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.partnerhub.json.RecordReader;

/**
 * How records become bytes and come back: JSON in UTF-8, the same bytes for equal records; decimals as strings, so that
 * no digit is lost; dates as ISO 8601 writes them; an absent value is left out.
 */
public final class Json {

    /** Of its own, so that it is made when something is first written, which the reading room never does. */
    private static final class Writer {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(
                        BigDecimal.class,
                        format -> format.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .build();
    }

    private Json() {}

    public static byte[] write(Object value) {
        try {
            return Writer.MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote; throws {@link UncheckedIOException} for anything else. */
    public static <T> T read(byte[] content, TypeReference<T> type) {
        try {
            return RecordReader.read(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
