package org.partnerhub.reporting.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Code;

/**
 * What the government holds against an approved period. Its words are in the event, where they are kept from others.
 *
 * @param id tells it apart within its period
 * @param reservationFrom the day in Sri Lanka from which on it no longer holds up the release but stands beside the figure
 * @param indicator the indicator's code; empty when it is about the whole period
 */
public record Objection(
        String id, Instant madeAt, LocalDate reservationFrom, Optional<String> indicator, Code reason, State state) {

    /** What became of an objection. */
    public enum State {
        /** Neither answered nor taken back. */
        OPEN,
        SETTLED,
        WITHDRAWN
    }

    /** Whether it is open and stands beside the figure on that day. */
    public boolean isReservation(LocalDate today) {
        return state == State.OPEN && !today.isBefore(reservationFrom);
    }

    /** Whether it is open and holds up the release on that day. */
    public boolean holdsUp(LocalDate today) {
        return state == State.OPEN && today.isBefore(reservationFrom);
    }

    Objection closed(State how) {
        return new Objection(id, madeAt, reservationFrom, indicator, reason, how);
    }
}
