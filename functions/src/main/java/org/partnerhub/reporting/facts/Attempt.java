package org.partnerhub.reporting.facts;

import java.util.List;
import org.partnerhub.store.Change;

/** What a mutation comes to, before any of it is done. */
public sealed interface Attempt<T> {

    /**
     * It may be done.
     *
     * @param changes at most 99, to be committed together
     * @param result what is then so
     */
    record Done<T>(T result, List<Change> changes) implements Attempt<T> {}

    /** It may not be done. */
    record Refused<T>(List<UserError> errors) implements Attempt<T> {}

    /** Refuses for one reason. */
    static <T> Attempt<T> refused(String field, String code, String message) {
        return new Refused<>(List.of(new UserError(field, code, message)));
    }
}
