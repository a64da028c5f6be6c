package org.partnerhub.reporting.imports;

import java.time.Instant;

/**
 * Who works on a job, so that others do not do the same work; nothing that is counted depends on it.
 *
 * @param owner tells importers apart
 * @param until when others may take the job over
 */
public record Lease(String owner, Instant until) {

    boolean keepsOut(String other, Instant now) {
        return !owner.equals(other) && now.isBefore(until);
    }
}
