package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;

/**
 * Where an indicator stands against its targets.
 *
 * @param reason a code of ProgressReason
 * @param cutOff the day that expected and achieved are taken at
 * @param milestone the last day of the latest period that is due, or of the first one to come
 */
public record Progress(
        Status status,
        Code reason,
        Figure expected,
        Figure achieved,
        Figure ratio,
        Optional<LocalDate> cutOff,
        Optional<LocalDate> milestone) {

    /** The verdict. */
    public enum Status {
        ON_TRACK,
        AT_RISK,
        OFF_TRACK,
        NOT_DUE,
        NO_DATA,
        OUT_OF_SCOPE
    }

    public static final Progress OUT_OF_SCOPE = new Progress(
            Status.OUT_OF_SCOPE,
            reason("OUT_OF_SCOPE"),
            Figure.OUT_OF_SCOPE,
            Figure.OUT_OF_SCOPE,
            Figure.OUT_OF_SCOPE,
            Optional.empty(),
            Optional.empty());

    static Code reason(String code) {
        return new Code("ProgressReason", code);
    }
}
