package org.partnerhub.graphql.reading;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.graphql.Refusal;

/** Arguments and sources of fields, as the schema promises them. */
final class Arguments {

    private Arguments() {}

    static String text(DataFetchingEnvironment environment, String name) {
        return Objects.requireNonNull(environment.<String>getArgument(name));
    }

    static Optional<String> optionalText(DataFetchingEnvironment environment, String name) {
        @Nullable String value = environment.getArgument(name);
        return Optional.ofNullable(value);
    }

    /**
     * A day.
     *
     * @throws Refusal BAD_ARGUMENT when it is none
     */
    static Optional<LocalDate> optionalDay(DataFetchingEnvironment environment, String name) {
        return optionalText(environment, name).map(text -> day(name, text));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new Refusal(Refusal.Code.BAD_ARGUMENT, name + " must be a day as 2024-09-30.");
        }
    }

    static Calendar calendar(DataFetchingEnvironment environment) {
        return optionalText(environment, "calendar").map(Calendar::valueOf).orElse(Calendar.CALENDAR_YEAR);
    }

    static Currency currency(DataFetchingEnvironment environment) {
        return optionalText(environment, "currency").map(Currency::valueOf).orElse(Currency.USD);
    }

    static <T> T source(DataFetchingEnvironment environment, Class<T> type) {
        return type.cast(Objects.requireNonNull(environment.<Object>getSource()));
    }
}
