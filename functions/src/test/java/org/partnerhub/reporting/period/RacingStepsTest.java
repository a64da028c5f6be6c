package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.JUNE;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.SEPTEMBER;
import static org.partnerhub.reporting.period.PeriodDesk.iom;
import static org.partnerhub.reporting.period.PeriodDesk.taken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.store.Outcome;

/** Of steps that cannot all be true, one is committed. */
class RacingStepsTest {
    private static final int PEOPLE = 8;
    private final PeriodDesk desk = new PeriodDesk();

    @Test
    void of_eight_who_approve_at_once_exactly_one_wins() throws Exception {
        desk.submitted(MARCH);
        List<Outcome> outcomes = atOnce();
        assertEquals(1, outcomes.stream().filter(Outcome.COMMITTED::equals).count(), outcomes::toString);
        assertEquals(2, desk.kept(MARCH).version());
        assertEquals(
                1,
                desk.events.read(iom(MARCH).period(), APPROVER.viewer()).stream()
                        .filter(event -> event.kind() == EventKind.APPROVED)
                        .count());
    }

    @Test
    void an_approval_is_not_taken_back_while_the_next_period_is_submitted_on_its_strength() {
        desk.approved(MARCH);
        Step.Taken<KeptPeriod> next = taken(desk.workflow.submit(REPORTER, iom(JUNE)));
        Step.Taken<KeptPeriod> back =
                taken(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "Count again"));
        assertEquals(Outcome.COMMITTED, desk.tables.commit(next.changes()));
        assertEquals(Outcome.REFUSED, desk.tables.commit(back.changes()));
    }

    @Test
    void the_next_period_is_not_submitted_while_the_approval_is_taken_back() {
        desk.having(MARCH, PeriodState.RELEASED);
        desk.approved(JUNE);
        Step.Taken<KeptPeriod> next = taken(desk.workflow.submit(REPORTER, iom(SEPTEMBER)));
        Step.Taken<KeptPeriod> back = taken(desk.workflow.returnToReporter(APPROVER, iom(JUNE), REASON, "Count again"));
        assertEquals(Outcome.COMMITTED, desk.tables.commit(back.changes()));
        assertEquals(Outcome.REFUSED, desk.tables.commit(next.changes()));
    }

    @Test
    void a_deputy_who_is_dismissed_at_the_same_moment_decides_nothing() {
        desk.commit(desk.deputies.appoint(APPROVER, "deputy-e6b1", LocalDate.parse("2026-10-31")));
        desk.submitted(MARCH);
        Actor deputy = PeriodDesk.actor(Partner.IOM, "deputy-e6b1");
        Step.Taken<KeptPeriod> approval = taken(desk.workflow.approve(deputy, iom(MARCH)));
        desk.commit(desk.deputies.dismiss(APPROVER, "deputy-e6b1"));
        assertEquals(Outcome.REFUSED, desk.tables.commit(approval.changes()));
        assertEquals(PeriodState.SUBMITTED, desk.kept(MARCH).state());
    }

    @Test
    void an_objection_that_comes_with_the_release_keeps_it_back() {
        desk.approved(MARCH);
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        Step.Taken<KeptPeriod> release = taken(desk.release.release(iom(MARCH)));
        desk.objected(MARCH);
        assertEquals(Outcome.REFUSED, desk.tables.commit(release.changes()));
        PeriodDesk.assertRefused(StepCode.OBJECTION_OPEN, desk.release.release(iom(MARCH)));
    }

    /** Everybody decides before anybody commits. */
    private List<Outcome> atOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CyclicBarrier decided = new CyclicBarrier(PEOPLE);
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                Actor approver = PeriodDesk.actor(Partner.IOM, "approver-" + number, Grant.APPROVER);
                futures.add(people.submit(() -> approve(approver, decided)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private Outcome approve(Actor approver, CyclicBarrier decided) throws Exception {
        Step.Taken<KeptPeriod> step = taken(desk.workflow.approve(approver, iom(MARCH)));
        decided.await();
        return desk.tables.commit(step.changes());
    }
}
