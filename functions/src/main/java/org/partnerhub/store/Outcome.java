package org.partnerhub.store;

/** What became of several changes that were to happen together. */
public enum Outcome {
    /** All of them happened. */
    COMMITTED,
    /** None happened, since an item was not as one of them expects: read again and decide anew. */
    REFUSED,
    /** None happened, since somebody else was at the same items or the table was too busy: try again a little later. */
    BUSY
}
