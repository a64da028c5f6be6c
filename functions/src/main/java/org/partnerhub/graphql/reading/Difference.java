package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;

/**
 * One figure in two releases. Which release a figure was first published in, and the day of a withheld one, make no
 * difference: they move on with every release.
 */
record Difference(Figure before, Figure after) {

    /** Whether the two are told apart: by standing, value, or the day that a published value covers. */
    boolean isOne() {
        return isOneOfValue() || (before.isPublished() && !before.asOf().equals(after.asOf()));
    }

    /** The same, whatever the day: for targets and money, which are stated anew with each release. */
    boolean isOneOfValue() {
        return before.status() != after.status() || value(before).compareTo(value(after)) != 0;
    }

    /** Why what is reported for one day differs; nobody had reported it where the day lies behind the earlier cut-off. */
    ChangeReason ofReports(LocalDate end, LocalDate earlierCutOff) {
        if (isAbsent(before)) {
            return first(end, earlierCutOff);
        }
        return isAbsent(after) ? ChangeReason.NO_LONGER_RELEASED : ofStanding(ofDay());
    }

    /** Why what is planned differs. */
    ChangeReason ofStatements(ChangeReason revised) {
        if (isAbsent(before)) {
            return ChangeReason.FIRST_STATED;
        }
        return isAbsent(after) ? ChangeReason.NO_LONGER_RELEASED : ofStanding(revised);
    }

    private ChangeReason first(LocalDate end, LocalDate earlierCutOff) {
        boolean isRepeated = after.asOf().filter(day -> day.isBefore(end)).isPresent();
        if (after.isPublished() && isRepeated) {
            return ChangeReason.NO_LONGER_MOVING;
        }
        return end.isAfter(earlierCutOff) ? ChangeReason.NEW_PERIOD : ChangeReason.POSTED_LATE;
    }

    private ChangeReason ofStanding(ChangeReason whenBothAreShown) {
        if (before.status() == after.status()) {
            return whenBothAreShown;
        }
        return after.isPublished() ? ChangeReason.FIRST_PUBLISHED : ChangeReason.WITHHELD;
    }

    private ChangeReason ofDay() {
        return day(after).isAfter(day(before)) ? ChangeReason.MOVED_ON : ChangeReason.CORRECTED;
    }

    static boolean isAbsent(Figure figure) {
        return figure.status() == FigureStatus.NOT_REPORTED;
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }

    private static LocalDate day(Figure figure) {
        return figure.asOf().orElse(LocalDate.MIN);
    }

    /** What stands where a release has no figure. */
    static Figure orAbsent(Optional<Figure> figure, String unit, String release) {
        return figure.orElse(Figure.notReported(unit, release));
    }
}
