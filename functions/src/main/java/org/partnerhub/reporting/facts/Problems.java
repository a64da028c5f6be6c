package org.partnerhub.reporting.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with an input, gathered while it is checked. */
final class Problems {
    private final List<UserError> errors = new ArrayList<>();

    static Optional<UserError> when(boolean isWrong, String field, String code, String message) {
        return isWrong ? Optional.of(new UserError(field, code, message)) : Optional.empty();
    }

    Problems unless(boolean isRight, String field, String code, String message) {
        return with(when(!isRight, field, code, message));
    }

    Problems with(Optional<UserError> error) {
        error.ifPresent(errors::add);
        return this;
    }

    Problems with(Problems more) {
        errors.addAll(more.errors);
        return this;
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    List<UserError> errors() {
        return List.copyOf(errors);
    }

    /** Refused for everything that was found, else what may be done. */
    <T> Attempt<T> orElse(Supplier<Attempt<T>> attempt) {
        return errors.isEmpty() ? attempt.get() : new Attempt.Refused<>(errors());
    }
}
