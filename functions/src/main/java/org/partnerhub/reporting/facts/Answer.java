package org.partnerhub.reporting.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a mutation answers.
 *
 * @param result what is now so; empty when it was refused
 * @param errors why it was refused; empty when it was not
 */
public record Answer<T>(Optional<T> result, List<UserError> errors) {

    static <T> Answer<T> done(T result) {
        return new Answer<>(Optional.of(result), List.of());
    }

    /** Refused, and nothing was done. */
    public static <T> Answer<T> refused(List<UserError> errors) {
        return new Answer<>(Optional.empty(), errors);
    }
}
