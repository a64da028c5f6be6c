package org.partnerhub.disclosure;

/** An inner cell holds fewer than nobody: what was counted must be put right; nothing of it may be released. */
public final class NegativeCountException extends RuntimeException {
    NegativeCountException() {
        super("an inner cell holds fewer than nobody");
    }
}
