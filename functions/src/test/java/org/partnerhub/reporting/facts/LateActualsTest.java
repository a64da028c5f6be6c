package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Outcome;

/** What comes after its period was closed is posted in the open one, with a reason, and never changes the closed one. */
final class LateActualsTest {
    private final FactDesk desk = FactDesk.with(ActivitySample.with(
            IndicatorSample.of("1.1").unreported("2024Q3").unreported("2024Q4"),
            IndicatorSample.of("level").cumulative().unreported("2024Q3").unreported("2024Q4"),
            IndicatorSample.of("share")
                    .percentage("1.1", "1.1")
                    .unreported("2024Q3")
                    .unreported("2024Q4")));

    private static ActualOf third() {
        return ActualOf.indicator("1.1", "2024Q3");
    }

    private Attempt<ReportedActual> attempt(ActualOf report) {
        return desk.actuals().report(REPORTER, report.made());
    }

    private List<PeriodEvent> events(String quarter) {
        ReportingPeriod period =
                new ReportingPeriod(FactDesk.ACTIVITY, ActivitySample.IOM, IndicatorSample.end(quarter));
        return new PeriodEvents(desk.tables()).read(period, REPORTER.viewer());
    }

    @Test
    void a_late_report_needs_a_reason() {
        desk.released(IndicatorSample.end("2024Q3"));
        assertRefused("reason REASON_REQUIRED", attempt(third().whole("12")));
    }

    @Test
    void a_late_report_counts_in_the_open_period() {
        desk.commit(attempt(third().whole("10").part("SEX=f", "4")));
        desk.released(IndicatorSample.end("2024Q3"));
        ReportedActual reported =
                desk.commit(attempt(third().whole("12").part("SEX=f", "5").because("A list was mislaid")));
        assertEquals(IndicatorSample.end("2024Q4"), reported.postedIn());
        third().assertTold(desk, " 10", "SEX=f 4");
        ActualOf.indicator("1.1", "2024Q4").assertTold(desk, " 2", "SEX=f 1");
    }

    @Test
    void a_late_report_is_an_event_of_the_open_period() {
        desk.released(IndicatorSample.end("2024Q3"));
        desk.commit(attempt(third().whole("12").because(" A list was mislaid ")));
        PeriodEvent event = events("2024Q4").get(0);
        assertEquals(EventKind.POSTED_LATE, event.kind());
        assertEquals(Optional.of("A list was mislaid"), event.words());
    }

    @Test
    void two_late_reports_of_one_moment_are_two_events() {
        desk.released(IndicatorSample.end("2024Q3"));
        desk.commit(attempt(third().whole("12").because("A list was mislaid")));
        desk.commit(attempt(third().whole("13").because("Another was, too")));
        assertEquals(2, events("2024Q4").size());
    }

    @Test
    void ninety_late_cells_fit_into_one_commit() {
        desk.released(IndicatorSample.end("2024Q3"));
        ActualOf late = ManyCells.of(third().whole("90").because("All lists were mislaid"), 90);
        assertTrue(FactDesk.done(attempt(late)).changes().size() <= Attempt.MOST_CHANGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "share"})
    void what_does_not_add_up_over_periods_is_not_corrected_late(String indicator) {
        desk.released(IndicatorSample.end("2024Q3"));
        ActualOf late = ActualOf.indicator(indicator, "2024Q3").whole("12");
        assertRefused("periodEnd NOT_CORRECTABLE", attempt(late));
        assertRefused("periodEnd NOT_CORRECTABLE", attempt(late.because("A list was mislaid")));
    }

    @Test
    void nothing_is_reported_when_every_period_is_closed() {
        desk.released(IndicatorSample.end("2024Q3")).submitted(IndicatorSample.end("2024Q4"));
        assertRefused("periodEnd NO_OPEN_PERIOD", attempt(third().whole("12").because("A list was mislaid")));
    }

    @Test
    void a_report_that_was_planned_while_the_period_was_open_does_not_go_through_once_it_is_closed() {
        Attempt.Done<ReportedActual> planned = FactDesk.done(attempt(third().whole("12")));
        desk.submitted(IndicatorSample.end("2024Q3"));
        assertEquals(Outcome.REFUSED, desk.tables().commit(planned.changes()));
        third().assertTold(desk);
    }

    @Test
    void of_two_reports_that_were_planned_at_once_one_goes_through() {
        Attempt.Done<ReportedActual> one = FactDesk.done(attempt(third().whole("12")));
        Attempt.Done<ReportedActual> other = FactDesk.done(attempt(third().whole("13")));
        desk.commit(one);
        assertEquals(Outcome.REFUSED, desk.tables().commit(other.changes()));
        third().assertTold(desk, " 12");
    }
}
