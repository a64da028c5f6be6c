package org.partnerhub.reporting.period;

import java.time.LocalDate;

/**
 * Who may stand in for the approvers of an organisation.
 *
 * @param person the person's code, as in {@link Actor}
 * @param until the last day, in Sri Lanka, on which the deputy may
 */
public record Deputy(String person, LocalDate until) {

    /** Leaves the person's code out. */
    @Override
    public String toString() {
        return "a deputy until " + until;
    }
}
