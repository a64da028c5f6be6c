package org.partnerhub.function;

import org.partnerhub.graphql.FailureLog;

/**
 * Where operators are told what became of work that nobody waits for. A refusal is no failure of the hub, so that nothing is thrown
 * for it; it is told by itself, without what was refused, whose it was, or why. Whoever does not count refusals leaves them out.
 */
@FunctionalInterface
public interface WorkLog extends FailureLog {

    /** A partner's file was not taken, for what is in it or for its size. */
    default void fileRefused() {}

    /** Disclosure control lets nothing of a period through. */
    default void releaseRefused() {}
}
