package org.partnerhub.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** What is about periods that ended by a day. */
    public Remarks upTo(LocalDate day) {
        return new Remarks(
                reservations.stream()
                        .filter(reservation -> !reservation.periodEnd().isAfter(day))
                        .toList(),
                upTo(explanations, day),
                upTo(evidence, day));
    }

    private static <T extends Remark> List<T> upTo(List<T> remarks, LocalDate day) {
        return remarks.stream()
                .filter(remark -> !remark.periodEnd().isAfter(day))
                .toList();
    }

    /** What is held against everything that was reported for a period. */
    public Remarks aboutWholePeriods() {
        return new Remarks(
                reservations.stream()
                        .filter(reservation -> reservation.indicator().isEmpty())
                        .toList(),
                List.of(),
                List.of());
    }

    /** What stands beside the figures of one indicator alone. */
    public Remarks about(String indicator) {
        return new Remarks(
                reservations.stream()
                        .filter(reservation -> reservation.indicator().equals(Optional.of(indicator)))
                        .toList(),
                explanations.stream()
                        .filter(explanation -> explanation.indicator().equals(indicator))
                        .toList(),
                evidence.stream()
                        .filter(document -> document.indicator().equals(indicator))
                        .toList());
    }
}
