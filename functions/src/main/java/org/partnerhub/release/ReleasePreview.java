package org.partnerhub.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;

/**
 * What partners will see of a candidate, for those who approve it: how much, and what no more than before. It lies left of the
 * wall and holds no figure.
 *
 * @param indicators in the order of the record
 * @param noLongerMoving what the current release published anew and this one does not
 */
public record ReleasePreview(List<IndicatorPreview> indicators, List<StandingCell> noLongerMoving) {

    /** How a figure will stand. */
    public enum Status {
        PUBLISHED,
        REPEATED,
        WITHHELD,
        NOT_REPORTED
    }

    /**
     * What will be seen of an indicator.
     *
     * @param undivided its figure at the end of the last period that the candidate covers
     * @param tables its splits; none where no person stands behind it
     */
    public record IndicatorPreview(String indicator, Status undivided, List<TablePreview> tables) {

        /** Copies the tables. */
        public IndicatorPreview {
            tables = List.copyOf(tables);
        }
    }

    /**
     * What will be seen of a split.
     *
     * @param published cells with a value as of the last reported day
     * @param repeated cells with an older value
     * @param withheld cells without one
     * @param personsPublished of a hundred persons in its cells, how many in published ones, rounded to a whole number; empty
     *     where nobody is counted
     */
    public record TablePreview(
            Set<Axis> axes, int published, int repeated, int withheld, Optional<Integer> personsPublished) {}

    /**
     * A figure that was published anew before and will not be now.
     *
     * @param categories one of each axis it is split by; none for the undivided figure
     */
    public record StandingCell(String indicator, List<Code> categories, Status status) {}

    /** Copies the lists. */
    public ReleasePreview {
        indicators = List.copyOf(indicators);
        noLongerMoving = List.copyOf(noLongerMoving);
    }

    /** The same of those indicators alone that somebody may know of. */
    public ReleasePreview of(Predicate<String> mayRead) {
        return new ReleasePreview(
                indicators.stream()
                        .filter(each -> mayRead.test(each.indicator()))
                        .toList(),
                noLongerMoving.stream()
                        .filter(each -> mayRead.test(each.indicator()))
                        .toList());
    }
}
