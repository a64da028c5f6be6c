package org.partnerhub.model;

import java.util.List;

/**
 * What stands beside an organisation's figures: what the government holds against them, and the words and documents that an
 * approver has cleared.
 */
public record Remarks(List<Reservation> reservations, List<Explanation> explanations, List<Evidence> evidence) {
    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Remarks {
        reservations = List.copyOf(reservations);
        explanations = List.copyOf(explanations);
        evidence = List.copyOf(evidence);
    }
}
