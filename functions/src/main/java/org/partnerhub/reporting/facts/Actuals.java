package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerhub.model.Area;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.store.Tables;

/**
 * Reports what indicators reached, in cells. What is reported replaces what was reported for the same indicator and period: a
 * cell of the same split that is not stated any more is zero, and a split that is not stated stays.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
public record Actuals(
        Tables tables,
        ReportedActivities activities,
        CodeLists lists,
        Ledger ledger,
        Predicate<String> personal,
        Clock clock) {
    static final UserError COUNTED_BY_PARTICIPATIONS = new UserError(
            "indicator", "COUNTED_BY_PARTICIPATIONS", "This indicator is counted by participations: import a file.");

    /** Plans a report of an actual. */
    public Attempt<ReportedActual> report(Actor actor, ActualReport report) {
        return Own.of(actor, activities, report.activity(), own -> checked(own, report));
    }

    private Attempt<ReportedActual> checked(Own own, ActualReport report) {
        Indicator indicator = own.indicator(report.indicator());
        Period period = own.period(indicator, report.periodEnd());
        OwnCube cube = OwnCube.of(own, indicator);
        return new ActualCheck(indicator, Area.of(own.record()), report, lists, new Words(personal))
                .problems()
                .with(sourceError(cube))
                .orElse(() -> counted(own, indicator, period, cube, report));
    }

    private Optional<UserError> sourceError(OwnCube cube) {
        return new Sources(tables)
                .of(cube.cube())
                .filter(Source.PARTICIPATIONS::equals)
                .map(source -> COUNTED_BY_PARTICIPATIONS);
    }

    private Attempt<ReportedActual> counted(
            Own own, Indicator indicator, Period period, OwnCube cube, ActualReport report) {
        StatedCells cells = new StatedCells(report, cube.stated(tables, period.periodEnd()));
        Optional<BigDecimal> whole = cells.whole();
        Optional<PostingPeriod> open = posting(own, indicator, report);
        return new Problems()
                .unless(whole.isPresent(), "value", "MISSING", "State the whole, or splits that add up to the same.")
                .with(whole.flatMap(cells::excess).map(Actuals::tooMuch))
                .with(new PostingCheck(indicator, report).error(open))
                .orElse(() -> new ActualPosting(tables, ledger, own, cube, report, open.orElseThrow())
                        .of(cells.posted(whole.orElseThrow()), clock.instant()));
    }

    private Optional<PostingPeriod> posting(Own own, Indicator indicator, ActualReport report) {
        return PeriodBook.read(tables, own.activity(), own.organisation())
                .posting(indicator.periods().stream().map(Period::periodEnd).toList(), report.periodEnd());
    }

    private static UserError tooMuch(String axes) {
        return new UserError(
                "breakdown", "SUM_EXCEEDS_WHOLE", "The parts by " + axes + " add up to more than the whole.");
    }
}
