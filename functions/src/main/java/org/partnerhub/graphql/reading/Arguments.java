package org.partnerhub.graphql.reading;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
