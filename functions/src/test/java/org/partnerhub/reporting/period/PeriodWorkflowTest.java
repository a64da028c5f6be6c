package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.JUNE;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.SEPTEMBER;
import static org.partnerhub.reporting.period.PeriodDesk.assertRefused;
import static org.partnerhub.reporting.period.PeriodDesk.iom;
import static org.partnerhub.reporting.period.PeriodDesk.problem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Code;

/** Periods are submitted in their order, and given back with a comment. */
class PeriodWorkflowTest {
    private final PeriodDesk desk = new PeriodDesk();

    @Test
    void a_period_is_not_submitted_before_every_earlier_one_is_approved() {
        desk.approved(MARCH);
        StepProblem problem = problem(desk.workflow.submit(REPORTER, iom(SEPTEMBER)));
        assertEquals(
                new StepProblem(
                        "period",
                        StepCode.EARLIER_PERIOD_OPEN,
                        "The period that ends on 2026-06-30 must be approved first."),
                problem);
        desk.submitted(JUNE);
        assertRefused(StepCode.EARLIER_PERIOD_OPEN, desk.workflow.submit(REPORTER, iom(SEPTEMBER)));
        desk.commit(desk.workflow.approve(APPROVER, iom(JUNE)));
        desk.submitted(SEPTEMBER);
    }

    @Test
    void the_other_organisations_periods_hold_up_nothing() {
        ReportingPeriod other = new ReportingPeriod(PeriodDesk.ACTIVITY, PeriodDesk.ILO, MARCH);
        desk.commit(desk.workflow.submit(PeriodDesk.OTHER_REPORTER, new PlannedPeriod(other, PeriodDesk.ENDS)));
        assertEquals(PeriodState.OPEN, desk.kept(MARCH).state());
    }

    @Test
    void an_approval_that_a_later_period_builds_on_is_not_taken_back() {
        desk.approved(MARCH);
        desk.submitted(JUNE);
        assertRefused(
                StepCode.LATER_PERIOD_SUBMITTED,
                desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "Count again"));
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(JUNE), REASON, "Count again"));
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "Count again"));
        assertEquals(PeriodState.OPEN, desk.kept(MARCH).state());
    }

    @Test
    void a_returned_period_is_open_at_once_and_remembers_why_until_it_is_submitted_again() {
        desk.submitted(MARCH);
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, " Count again "));
        assertEquals(PeriodState.OPEN, desk.kept(MARCH).state());
        assertEquals(
                Optional.of(new Standing.Return(desk.clock.instant(), REASON, "Count again")),
                desk.kept(MARCH).standing().lastReturn());
        desk.submitted(MARCH);
        assertTrue(desk.kept(MARCH).standing().lastReturn().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "no", " a \t"})
    void nothing_is_returned_without_a_comment(String words) {
        desk.submitted(MARCH);
        assertRefused(StepCode.COMMENT_REQUIRED, desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, words));
    }

    @Test
    void words_have_up_to_a_thousand_characters_also_beyond_the_basic_plane() {
        desk.submitted(MARCH);
        assertRefused(
                StepCode.TOO_LONG, desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "𠮷".repeat(1_001)));
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "𠮷".repeat(1_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"line\nbreak", "nul\u0000", "bell\u0007", "turned \u202Etxet", "broken \uD800 half"})
    void control_characters_are_refused_and_not_echoed(String words) {
        desk.submitted(MARCH);
        StepProblem problem = problem(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, words));
        assertEquals(StepCode.CONTROL_CHARACTER, problem.code());
        assertTrue(problem.message().chars().allMatch(character -> character >= ' ' && character < 127));
    }

    @Test
    void sinhala_is_written_with_joiners() {
        desk.submitted(MARCH);
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "ක්\u200Dරියාත්මක"));
    }

    @Test
    void a_reason_is_one_of_the_list() {
        desk.submitted(MARCH);
        for (Code unknown : new Code[] {PeriodReason.of("BECAUSE"), new Code("Sex", "f")}) {
            assertRefused(
                    StepCode.UNKNOWN_REASON,
                    desk.workflow.returnToReporter(APPROVER, iom(MARCH), unknown, "Count again"));
        }
    }

    @Test
    void every_reason_that_the_code_names_is_in_the_list() {
        assertTrue(PeriodDesk.LISTS.find(PeriodReason.RELEASED_BEFORE).isPresent());
    }
}
