package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;
import static org.partnerhub.reporting.facts.TransactionOf.ref;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.facts.TargetRevisionReport.RevisedTarget;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Outcome;

/** What an approver is about to sign does not change, and what comes after a period was closed says why. */
final class ClosedPeriodFactsTest {
    private static final LocalDate THIRD = IndicatorSample.end("2024Q3");
    private static final LocalDate FOURTH = IndicatorSample.end("2024Q4");

    private final FactDesk desk = FactDesk.with(
            ActivitySample.with(IndicatorSample.of("1.1").unreported("2024Q3").unreported("2024Q4")));

    private Attempt<Transaction> attempt(TransactionOf report) {
        return desk.transactions().record(REPORTER, report.made());
    }

    private Attempt<RevisedTarget> revised() {
        return desk.targets()
                .revise(
                        REPORTER,
                        new TargetRevisionReport(
                                FactDesk.ACTIVITY,
                                "1.1",
                                FOURTH,
                                BigDecimal.TEN,
                                "Floods",
                                LocalDate.parse("2024-10-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-01", "2024-09-12", "2024-09-30"})
    void no_payment_is_booked_in_a_submitted_period_or_before_it(String day) {
        desk.submitted(THIRD);
        assertRefused("transactionDate PERIOD_SUBMITTED", attempt(ref("A-1").on(day)));
    }

    @Test
    void a_payment_after_a_submitted_period_is_booked() {
        desk.submitted(THIRD);
        desk.commit(attempt(ref("A-1").on("2024-10-01")));
    }

    @Test
    void no_payment_is_moved_out_of_a_submitted_period() {
        desk.commit(attempt(ref("A-1").on("2024-09-12")));
        desk.submitted(THIRD);
        assertRefused(
                "transactionDate PERIOD_SUBMITTED",
                attempt(ref("A-1").on("2024-10-01").because("A wrong day")));
    }

    @Test
    void a_payment_that_was_planned_before_the_period_was_submitted_does_not_go_through() {
        Attempt.Done<Transaction> planned = FactDesk.done(attempt(ref("A-1").on("2024-09-12")));
        desk.submitted(THIRD);
        assertEquals(Outcome.REFUSED, desk.tables().commit(planned.changes()));
    }

    @Test
    void a_late_payment_that_was_planned_before_the_open_period_was_submitted_does_not_go_through() {
        desk.released(THIRD);
        Attempt.Done<Transaction> planned =
                FactDesk.done(attempt(ref("A-1").on("2024-09-12").because("The bill was mislaid")));
        desk.submitted(FOURTH);
        assertEquals(Outcome.REFUSED, desk.tables().commit(planned.changes()));
    }

    @Test
    void a_payment_of_a_closed_period_needs_a_reason_which_the_open_one_is_told() {
        desk.released(THIRD);
        assertRefused("reason REASON_REQUIRED", attempt(ref("A-1").on("2024-09-12")));
        desk.commit(attempt(ref("A-1").on("2024-09-12").because(" The bill was mislaid ")));
        PeriodEvent event = events().get(0);
        assertEquals(EventKind.POSTED_LATE, event.kind());
        assertEquals(Optional.of("The bill was mislaid"), event.words());
    }

    private List<PeriodEvent> events() {
        return new PeriodEvents(desk.tables())
                .read(
                        new ReportingPeriod(FactDesk.ACTIVITY, ActivitySample.IOM, FOURTH),
                        new Viewer(Partner.IOM, Set.of(Grant.REPORTER), Set.of()));
    }

    @Test
    void no_payment_is_booked_where_every_period_is_closed() {
        desk.released(THIRD).released(FOURTH);
        assertRefused(
                "transactionDate NO_OPEN_PERIOD",
                attempt(ref("A-1").on("2024-09-12").because("The bill was mislaid")));
    }

    @Test
    void money_alone_knows_no_periods() {
        FactDesk money = FactDesk.with(ActivitySample.reported().result("R1", ActivitySample.IOM));
        money.commit(money.transactions().record(REPORTER, ref("A-1").made()));
    }

    @Test
    void sites_and_targets_of_later_periods_stay_while_a_period_waits_for_its_approver() {
        Attempt.Done<RevisedTarget> target = FactDesk.done(revised());
        Attempt.Done<String> site = FactDesk.done(
                desk.sites().record(REPORTER, SiteOf.complete("W-1").made()));
        desk.submitted(THIRD);
        assertEquals(Outcome.REFUSED, desk.tables().commit(target.changes()));
        assertEquals(Outcome.REFUSED, desk.tables().commit(site.changes()));
        assertRefused("periodEnd PERIOD_SUBMITTED", revised());
        assertRefused(
                "id PERIOD_SUBMITTED",
                desk.sites().record(REPORTER, SiteOf.complete("W-1").made()));
    }
}
