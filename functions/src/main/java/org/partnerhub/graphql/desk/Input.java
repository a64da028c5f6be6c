package org.partnerhub.graphql.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.partnerhub.reporting.facts.UserError;

/**
 * An input object, whose required parts the schema has seen to.
 *
 * @param path where in the whole input it lies, such as {@code breakdown.3.}; empty for the whole
 * @param values by name, as GraphQL has read them
 */
record Input(String path, Map<String, Object> values) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern LONG_DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** A part that is not written as it must be. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient UserError error;

        Malformed(String field, String code, String message) {
            super(code);
            this.error = new UserError(field, code, message);
        }

        UserError error() {
            return error;
        }
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new IllegalStateException("the schema lets " + name + " be missing"));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    /** A text that says something; one of blanks alone is as good as none. */
    Optional<String> words(String name) {
        return optionalText(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    LocalDate date(String name) {
        return optionalDate(name)
                .orElseThrow(() -> new IllegalStateException("the schema lets " + name + " be missing"));
    }

    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(text -> date(name, text));
    }

    BigDecimal decimal(String name) {
        return optionalDecimal(name)
                .orElseThrow(() -> new IllegalStateException("the schema lets " + name + " be missing"));
    }

    Optional<BigDecimal> optionalDecimal(String name) {
        return optionalText(name).map(text -> decimal(name, text));
    }

    List<Input> list(String name) {
        List<?> entries = (List<?>) Objects.requireNonNullElse(values.get(name), List.of());
        return IntStream.range(0, entries.size())
                .mapToObj(index -> new Input(path + name + "." + index + ".", object(entries.get(index))))
                .toList();
    }

    Optional<Input> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> new Input(path + name + ".", object(value)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new Malformed(path + name, "NOT_A_DATE", "Write a day as 2025-03-31.");
        }
    }

    private BigDecimal decimal(String name, String text) {
        if (LONG_DECIMAL.matcher(text).matches() && !DECIMAL.matcher(text).matches()) {
            throw new Malformed(
                    path + name, "TOO_MANY_DIGITS", "A number has at most 15 digits before the point and 6 after it.");
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new Malformed(
                    path + name, "NOT_A_NUMBER", "Write a number as 1234.5, with a point and nothing else.");
        }
        return new BigDecimal(text);
    }
}
