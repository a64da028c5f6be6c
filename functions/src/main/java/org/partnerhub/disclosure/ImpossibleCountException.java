package org.partnerhub.disclosure;

/** Somebody is counted where nobody can be by the rules of the programme; nothing of it may be released. */
public final class ImpossibleCountException extends RuntimeException {
    ImpossibleCountException() {
        super("somebody is counted where nobody can be");
    }
}
