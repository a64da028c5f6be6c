package org.partnerhub.audit;

/**
 * The end of the log at some moment.
 *
 * @param number of the last entry; 0 for none
 * @param hash of the last entry
 */
public record Head(long number, String hash) {
    /** Before the first entry. */
    public static final Head NONE = new Head(0, "0".repeat(64));
}
