package org.partnerhub.reporting.facts;

import java.util.List;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/** What a mutation comes to, before any of it is done. */
public sealed interface Attempt<T> {
    /** As many changes as leave room for the one that remembers the mutation. */
    int MOST_CHANGES = Tables.MOST_CHANGES - 1;

    /**
     * It may be done.
     *
     * @param changes at most 99, to be committed together; they hold only while what was read still holds
     * @param result what is then so
     */
    record Done<T>(T result, List<Change> changes) implements Attempt<T> {

        /**
         * Copies the changes.
         *
         * @throws IllegalArgumentException when there are more than one commit takes, which is a mistake in the hub
         */
        public Done {
            changes = List.copyOf(changes);
            if (changes.size() > MOST_CHANGES) {
                throw new IllegalArgumentException(changes.size() + " changes are more than one commit takes");
            }
        }
    }

    /** It may not be done. */
    record Refused<T>(List<UserError> errors) implements Attempt<T> {

        /** Copies the errors. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** Refuses for one reason. */
    static <T> Attempt<T> refused(String field, String code, String message) {
        return new Refused<>(List.of(new UserError(field, code, message)));
    }
}
