package org.partnerhub.reporting.ledger;

/** What became of a statement. It never tells whether its person was known before. */
public enum Posted {
    /** It holds now, whether it changed anything or not. */
    ACCEPTED,
    /** Its period is closed, and so is every later one. */
    NO_OPEN_PERIOD,
    /** Its period is closed, and it gives no reason for coming late. */
    REASON_REQUIRED
}
