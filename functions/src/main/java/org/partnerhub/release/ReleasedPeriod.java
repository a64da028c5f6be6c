package org.partnerhub.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Narratives;

/**
 * One period of an indicator.
 *
 * @param actual what the period itself brought, or for a cumulative indicator what was reached by its end
 * @param cumulative everything up to the period's end
 * @param cells how the actual splits; only for what no person stands behind
 */
public record ReleasedPeriod(
        LocalDate periodStart,
        LocalDate periodEnd,
        Optional<ReleasedTarget> target,
        Figure actual,
        Figure cumulative,
        List<ReleasedCell> cells) {

    /** Whether a release of that cut-off has said something of this period that must stay. */
    boolean isLockedAt(LocalDate cutOff) {
        return !periodEnd.isAfter(cutOff) && isReported();
    }

    /** Whether somebody has reported it, be it shown or withheld. */
    public boolean isReported() {
        return cumulative.status() != FigureStatus.NOT_REPORTED;
    }

    /**
     * A target with its history.
     *
     * @param original the value that was agreed first
     */
    public record ReleasedTarget(Figure value, Figure original, List<ReleasedRevision> revisions) {}

    /**
     * One change of a target.
     *
     * @param from the value that held before
     */
    public record ReleasedRevision(LocalDate date, Figure from, Narratives reason, Optional<LocalDate> donorConsent) {}

    /**
     * One part of a split figure.
     *
     * @param categories one category of each axis it is split by
     */
    public record ReleasedCell(List<Code> categories, Figure figure) {}
}
