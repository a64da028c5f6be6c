package org.partnerhub.reporting.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A period among all that the organisation reports for the activity.
 *
 * @param knownEnds the last day of every such period by the activity's definition, whichever indicator it is from
 */
public record PlannedPeriod(ReportingPeriod period, Set<LocalDate> knownEnds) {

    /** Copies the ends. */
    public PlannedPeriod {
        knownEnds = Set.copyOf(knownEnds);
    }

    String organisation() {
        return period.organisation();
    }

    boolean isKnown() {
        return knownEnds.contains(period.end());
    }

    List<LocalDate> earlier() {
        return knownEnds.stream()
                .filter(end -> end.isBefore(period.end()))
                .sorted()
                .toList();
    }

    List<LocalDate> later() {
        return knownEnds.stream()
                .filter(end -> end.isAfter(period.end()))
                .sorted()
                .toList();
    }

    Optional<LocalDate> previous() {
        return earlier().stream().max(Comparator.naturalOrder());
    }

    Optional<LocalDate> next() {
        return later().stream().findFirst();
    }
}
