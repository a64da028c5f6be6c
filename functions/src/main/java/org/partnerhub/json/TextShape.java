package org.partnerhub.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** What is written as text: text itself, a decimal, a day, a moment, one of an enumeration. */
record TextShape(Function<String, Object> parsing) implements Shape {
    static final Map<Class<?>, TextShape> ALL = Map.of(
            String.class, new TextShape(text -> text),
            BigDecimal.class, new TextShape(BigDecimal::new),
            LocalDate.class, new TextShape(LocalDate::parse),
            Instant.class, new TextShape(Instant::parse));

    static TextShape ofEnumeration(Class<?> type) {
        return new TextShape(name -> named(type, name));
    }

    @Override
    public Object read(JsonParser json) throws IOException {
        Shape.require(json, JsonToken.VALUE_STRING);
        return key(json.getText());
    }

    @Override
    public Object key(String name) throws NotWrittenHere {
        try {
            return parsing.apply(name);
        } catch (IllegalArgumentException | DateTimeException problem) {
            throw new NotWrittenHere(problem);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object named(Class<?> type, String name) {
        return Enum.valueOf((Class) type, name);
    }
}
