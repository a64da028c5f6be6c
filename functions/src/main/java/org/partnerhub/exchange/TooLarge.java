package org.partnerhub.exchange;

/** What was to be written is more than the file, or whoever carries it, can hold. The message is one sentence for people. */
public final class TooLarge extends RuntimeException {

    public TooLarge(String message) {
        super(message);
    }
}
