package org.partnerhub.reporting.period;

import java.util.List;
import org.partnerhub.store.Change;

/** What becomes of a step that somebody asked for; nothing happens before its changes are committed. */
public sealed interface Step<T> {

    /**
     * A step that may be taken.
     *
     * @param changes to be committed all together; they are refused when somebody else was faster, and then the step is to
     *     be asked for again
     * @param now how things stand once they are committed
     */
    record Taken<T>(List<Change> changes, T now) implements Step<T> {

        /** Copies the changes. */
        public Taken {
            changes = List.copyOf(changes);
        }
    }

    /** A step that may not be taken. */
    record Refused<T>(StepProblem problem) implements Step<T> {}
}
