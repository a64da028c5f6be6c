package org.partnerhub.reporting.period;

import org.partnerhub.access.Viewer;

/**
 * Who takes a step.
 *
 * @param person an opaque code, the same whenever this person acts and never another's; it tells people apart and is
 *     shown to nobody. That it belongs to the token is the caller's duty.
 */
public record Actor(Viewer viewer, String person) {

    /**
     * Names an actor.
     *
     * @throws IllegalArgumentException when the person's code is blank, since two such people could not be told apart
     */
    public Actor {
        if (person.isBlank()) {
            throw new IllegalArgumentException("an actor has a person's code");
        }
    }

    boolean isOf(String organisation) {
        return viewer.partner().organisation().filter(organisation::equals).isPresent();
    }

    /** Leaves the code out. */
    @Override
    public String toString() {
        return "somebody of " + viewer.partner();
    }
}
