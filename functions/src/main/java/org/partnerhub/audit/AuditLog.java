package org.partnerhub.audit;

import java.util.List;

/** Where entries are appended, and read by those who audit. */
public interface AuditLog {
    /** Above the number that any entry will have. */
    long END = 999_999_999_999L;

    /** Work that may fail. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /** Says what became of work. */
    @FunctionalInterface
    interface Telling<T> {
        /** Of work that came to its end. */
        Verdict of(T result);

        /** Of work that did not. */
        default Verdict ofFailure(Exception failure) {
            return Verdict.FAILED;
        }
    }

    /**
     * Appends an entry and answers its number.
     *
     * @throws org.partnerhub.store.StoreUnavailable when it is not known to be appended; then what it tells of must not be
     *     done or answered
     */
    long append(Deed deed, Verdict verdict);

    /**
     * Entries as they are kept, the newest first, whether they are intact or not.
     *
     * @param number only entries before this one
     * @param most at most so many
     * @throws org.partnerhub.store.StoreUnavailable when they cannot be read
     */
    List<Line> before(long number, int most);

    /**
     * Does work between two entries, one that it is about to be done and one that says what became of it. If the first cannot
     * be appended, nothing is done; if the second cannot, the work may be done, and its result is not answered.
     */
    default <T, E extends Exception> T around(Deed deed, Work<T, E> work, Telling<T> telling) throws E {
        long begun = append(deed, Verdict.BEGUN);
        T result;
        try {
            result = work.run();
        } catch (Exception failure) {
            append(deed, telling.ofFailure(failure).after(begun));
            throw failure;
        }
        append(deed, telling.of(result).after(begun));
        return result;
    }
}
