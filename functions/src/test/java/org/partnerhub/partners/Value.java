package org.partnerhub.partners;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerhub.store.Json;

/** A value of an argument, as it is written in a document or sent as a variable. */
sealed interface Value {

    /** As a document has it. */
    String literal();

    /** As JSON has it. */
    Object json();

    /** A name of an enumeration, a number, or null. */
    record Word(Object json) implements Value {

        @Override
        public String literal() {
            return json.toString();
        }
    }

    /** A text. */
    record Text(String json) implements Value {

        @Override
        public String literal() {
            return new String(Json.write(json), StandardCharsets.UTF_8);
        }
    }

    /** Several. */
    record Many(List<Value> values) implements Value {

        @Override
        public String literal() {
            return values.stream().map(Value::literal).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public Object json() {
            return values.stream().map(Value::json).toList();
        }
    }

    /** An input object. */
    record Input(Map<String, Value> fields) implements Value {

        @Override
        public String literal() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue().literal())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public Object json() {
            return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()
                    .json()));
        }
    }
}
