package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Measure;
import org.partnerhub.release.ReleasedPeriod;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;

/**
 * Takes an indicator's progress at the last day reported by its release's cut-off, from released figures alone; where a later value
 * may not be shown, at the day of the value that is shown, since a value of one day says nothing about what another day asks for.
 *
 * <p>Expected is the sum of the targets of the periods that ended by that day for a periodic indicator, the last of them for
 * a cumulative one. The ratio is achieved over expected, or expected over achieved where less is better.
 */
record ProgressMeasure(IndicatorView indicator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ON_TRACK_FROM = BigDecimal.valueOf(90);
    private static final BigDecimal AT_RISK_FROM = BigDecimal.valueOf(75);
    private static final int RATIO_DIGITS = 6;

    private record Verdict(Progress.Status status, String reason) {}

    Progress taken() {
        List<ReleasedPeriod> due = withTarget(due());
        Figure expected = due.isEmpty() ? indicator.notReported() : expected(due, day());
        Figure achieved = indicator.cumulative();
        Verdict verdict = verdict(due, expected, achieved);
        return new Progress(
                verdict.status(),
                Progress.reason(verdict.reason()),
                expected,
                achieved,
                ratioFigure(expected, achieved),
                Optional.of(day()),
                milestone(due));
    }

    /** What was asked for by the value's day, so that a report that is late is not taken for one of nothing. */
    private List<ReleasedPeriod> due() {
        return indicator.ended().stream()
                .filter(period -> !period.periodEnd().isAfter(day()))
                .toList();
    }

    private LocalDate day() {
        Figure achieved = indicator.cumulative();
        return achieved.isPublished() ? achieved.asOf().orElseGet(indicator::reportedTo) : indicator.reportedTo();
    }

    /** Whether a later value than the one that is shown was reported and may not be shown. */
    private boolean isHeld() {
        return day().isBefore(indicator.reportedTo());
    }

    private Verdict verdict(List<ReleasedPeriod> due, Figure expected, Figure achieved) {
        if (indicator.measure() == Measure.QUALITATIVE) {
            return new Verdict(Progress.Status.NO_DATA, "NOT_A_NUMBER");
        }
        if (withTarget(indicator.indicator().periods()).isEmpty()) {
            return new Verdict(Progress.Status.NO_DATA, "NO_TARGET");
        }
        return due.isEmpty() ? beforeTheFirst() : compared(expected, achieved);
    }

    /** Where a milestone has passed since the value's day, it is not that nothing was due: what would be compared may not be shown. */
    private Verdict beforeTheFirst() {
        return isHeld() && !withTarget(indicator.ended()).isEmpty()
                ? new Verdict(Progress.Status.NO_DATA, "WITHHELD")
                : new Verdict(Progress.Status.NOT_DUE, "BEFORE_FIRST_MILESTONE");
    }

    /** What is to be reached by the last period; NOT_REPORTED without a target. */
    Figure finalTarget() {
        List<ReleasedPeriod> all = withTarget(indicator.indicator().periods());
        return all.isEmpty() ? indicator.notReported() : expected(all, indicator.cutOff());
    }

    private Verdict compared(Figure expected, Figure achieved) {
        if (!achieved.isPublished() || !expected.isPublished()) {
            return new Verdict(Progress.Status.NO_DATA, missing(achieved, expected));
        }
        return ratio(expected, achieved).map(ProgressMeasure::verdict).orElseGet(this::withoutRatio);
    }

    /** Nothing to divide by: nothing was expected yet, or, where less is better, nothing is left. */
    private Verdict withoutRatio() {
        return indicator.ascending()
                ? new Verdict(Progress.Status.NOT_DUE, "BEFORE_FIRST_MILESTONE")
                : new Verdict(Progress.Status.ON_TRACK, "AT_LEAST_90_PERCENT");
    }

    private static String missing(Figure achieved, Figure expected) {
        boolean notReported = achieved.status() == FigureStatus.NOT_REPORTED && expected.isPublished();
        return notReported ? "NOT_REPORTED" : "WITHHELD";
    }

    private static Verdict verdict(BigDecimal ratio) {
        if (ratio.compareTo(ON_TRACK_FROM) >= 0) {
            return new Verdict(Progress.Status.ON_TRACK, "AT_LEAST_90_PERCENT");
        }
        return ratio.compareTo(AT_RISK_FROM) >= 0
                ? new Verdict(Progress.Status.AT_RISK, "AT_LEAST_75_PERCENT")
                : new Verdict(Progress.Status.OFF_TRACK, "BELOW_75_PERCENT");
    }

    private Figure ratioFigure(Figure expected, Figure achieved) {
        Figure standing = expected.isPublished() ? achieved : expected;
        return ratio(expected, achieved)
                .map(ratio -> ratio.setScale(1, RoundingMode.HALF_EVEN))
                .map(ratio -> standing.with(any -> ratio, Figure.PERCENT))
                .orElseGet(() -> standing.isPublished()
                        ? Figure.notReported(
                                Figure.PERCENT, indicator.from().header().id())
                        : standing.with(any -> any, Figure.PERCENT));
    }

    /** In percent; empty when a value is missing or there is nothing to divide by. */
    private Optional<BigDecimal> ratio(Figure expected, Figure achieved) {
        Figure above = indicator.ascending() ? achieved : expected;
        Figure below = indicator.ascending() ? expected : achieved;
        return above.value().flatMap(numerator -> below.value()
                .filter(denominator -> denominator.signum() > 0)
                .map(denominator ->
                        numerator.multiply(HUNDRED).divide(denominator, RATIO_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private Figure expected(List<ReleasedPeriod> due, LocalDate day) {
        List<ReleasedPeriod> counted =
                indicator.accumulation() == Accumulation.PERIODIC ? due : due.subList(due.size() - 1, due.size());
        List<Figure> targets = counted.stream()
                .flatMap(period -> period.target().stream())
                .map(ReleasedTarget::value)
                .toList();
        return targets.stream()
                .filter(target -> !target.isPublished())
                .findFirst()
                .orElseGet(() -> sum(targets, day));
    }

    private Figure sum(List<Figure> targets, LocalDate day) {
        BigDecimal sum =
                targets.stream().flatMap(target -> target.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.published(
                sum,
                indicator.definition().figureUnit(),
                indicator.from().header().id(),
                day);
    }

    private Optional<LocalDate> milestone(List<ReleasedPeriod> due) {
        return due.stream()
                .map(ReleasedPeriod::periodEnd)
                .reduce((earlier, later) -> later)
                .or(() -> withTarget(indicator.indicator().periods()).stream()
                        .map(ReleasedPeriod::periodEnd)
                        .findFirst());
    }

    private static List<ReleasedPeriod> withTarget(List<ReleasedPeriod> periods) {
        return periods.stream().filter(period -> period.target().isPresent()).toList();
    }
}
