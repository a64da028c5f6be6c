package org.partnerhub.reporting;

/** A record of an activity that contradicts what was reported before; nothing of it was taken in. */
public final class RecordRefused extends RuntimeException {

    /** Refuses a record for a reason that reads as the predicate of a sentence about it. */
    RecordRefused(String reason) {
        super(reason);
    }
}
