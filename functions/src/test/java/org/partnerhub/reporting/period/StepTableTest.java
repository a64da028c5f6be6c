package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.COLLEAGUE;
import static org.partnerhub.reporting.period.PeriodDesk.EMBASSY;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.OFFICIAL;
import static org.partnerhub.reporting.period.PeriodDesk.OTHER_APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.OTHER_REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Outcome;

/** Every step from every state, and every step by everybody; a refused step is committed by nobody. */
class StepTableTest {
    private static final PlannedPeriod PERIOD = iom(MARCH);
    private static final Actor DEPUTY = new Actor(COLLEAGUE.viewer(), "deputy-e6b1");
    private static final Objection OBJECTION =
            new Objection("1", Instant.EPOCH, LocalDate.MAX, Optional.empty(), REASON, Objection.State.OPEN);
    private static final List<Asked> BY_SOMEBODY = Arrays.stream(Asked.values())
            .filter(asked -> asked != Asked.RELEASE && asked != Asked.TAKE_OVER)
            .toList();

    @Test
    void every_step_from_every_state() {
        Map<String, Function<Asked, PeriodDesk>> rows = new LinkedHashMap<>();
        rows.put("nothing", asked -> new PeriodDesk());
        for (PeriodState state : PeriodState.values()) {
            rows.put(state.name(), asked -> desk(asked, state));
        }
        assertEquals(
                """
                from      SUBMIT    RETURN    APPROVE   ORDER     RELEASE   TAKE_OVER COMMENT   OBJECT    SETTLE    WITHDRAW
                nothing   SUBMITTED -         -         -         -         RELEASED  -         -         -         -
                OPEN      SUBMITTED -         -         -         -         -         -         -         OPEN      OPEN
                SUBMITTED -         OPEN      APPROVED  -         -         -         -         -         SUBMITTED SUBMITTED
                RETURNED  -         -         -         -         -         -         -         -         -         -
                APPROVED  -         OPEN      -         APPROVED  RELEASED  -         APPROVED  APPROVED  APPROVED  APPROVED
                RELEASED  -         -         -         -         -         -         -         -         -         -
                """,
                table("from", List.of(Asked.values()), rows, Asked::byRight));
    }

    @Test
    void every_step_by_everybody() {
        Map<String, Actor> everybody = new LinkedHashMap<>();
        everybody.put("reporter", REPORTER);
        everybody.put("approver", APPROVER);
        everybody.put("deputy", DEPUTY);
        everybody.put("colleague", COLLEAGUE);
        everybody.put("ILO report", OTHER_REPORTER);
        everybody.put("ILO approv", OTHER_APPROVER);
        everybody.put("validator", VALIDATOR);
        everybody.put("official", OFFICIAL);
        everybody.put("embassy", EMBASSY);
        StringBuilder text = new StringBuilder(
                line("by", BY_SOMEBODY.stream().map(Enum::name).toList()));
        everybody.forEach((name, actor) -> text.append(line(
                name,
                BY_SOMEBODY.stream()
                        .map(asked -> outcome(asked, desk(asked, asked.from()), actor))
                        .toList())));
        assertEquals(
                """
                by        SUBMIT    RETURN    APPROVE   ORDER     COMMENT   OBJECT    SETTLE    WITHDRAW
                reporter  SUBMITTED -         -         -         -         -         -         -
                approver  -         OPEN      APPROVED  APPROVED  -         -         APPROVED  -
                deputy    -         OPEN      APPROVED  APPROVED  -         -         APPROVED  -
                colleague -         -         -         -         -         -         -         -
                ILO report-         -         -         -         -         -         -         -
                ILO approv-         -         -         -         -         -         -         -
                validator -         -         -         -         APPROVED  APPROVED  -         APPROVED
                official  -         -         -         -         -         -         -         -
                embassy   -         -         -         -         -         -         -         -
                """,
                text.toString());
    }

    @Test
    void whoever_may_not_learns_nothing_of_how_the_period_stands() {
        PlannedPeriod unknown = new PlannedPeriod(PERIOD.period().ending(LocalDate.EPOCH), PeriodDesk.ENDS);
        List<StepProblem> problems = new ArrayList<>();
        for (PeriodState state : PeriodState.values()) {
            problems.add(PeriodDesk.problem(desk(Asked.APPROVE, state).workflow.approve(OTHER_APPROVER, PERIOD)));
        }
        problems.add(PeriodDesk.problem(new PeriodDesk().workflow.approve(OTHER_APPROVER, unknown)));
        assertEquals(1, problems.stream().distinct().count(), problems::toString);
    }

    @Test
    void a_day_on_which_no_period_ends_is_refused_in_every_step() {
        PlannedPeriod unknown = new PlannedPeriod(PERIOD.period().ending(LocalDate.EPOCH), PeriodDesk.ENDS);
        PeriodDesk desk = new PeriodDesk();
        PeriodDesk.assertRefused(StepCode.NO_SUCH_PERIOD, desk.workflow.submit(REPORTER, unknown));
        PeriodDesk.assertRefused(StepCode.NO_SUCH_PERIOD, desk.workflow.approve(APPROVER, unknown));
        PeriodDesk.assertRefused(StepCode.NO_SUCH_PERIOD, desk.review.comment(VALIDATOR, unknown, "Thank you"));
        PeriodDesk.assertRefused(StepCode.NO_SUCH_PERIOD, desk.release.takeOver(unknown, List.of()));
    }

    @Test
    void a_step_from_the_wrong_state_names_the_present_one() {
        StepProblem problem = PeriodDesk.problem(
                desk(Asked.APPROVE, PeriodState.RELEASED).workflow.approve(APPROVER, PERIOD));
        assertEquals(new StepProblem("period", StepCode.WRONG_STATE, "The period is RELEASED."), problem);
    }

    /** With an objection only for the steps about it, since it would hold up the others. */
    private static PeriodDesk desk(Asked asked, PeriodState state) {
        Standing standing =
                Standing.FIRST.submitted(REPORTER.person()).ordered().in(state);
        boolean isAboutObjection = asked == Asked.SETTLE || asked == Asked.WITHDRAW;
        PeriodDesk desk = new PeriodDesk();
        desk.commit(desk.deputies.appoint(APPROVER, DEPUTY.person(), LocalDate.parse("2026-10-31")));
        return desk.having(MARCH, isAboutObjection ? standing.with(OBJECTION) : standing);
    }

    private static String table(
            String corner,
            List<Asked> steps,
            Map<String, Function<Asked, PeriodDesk>> rows,
            Function<Asked, Actor> who) {
        StringBuilder text =
                new StringBuilder(line(corner, steps.stream().map(Enum::name).toList()));
        rows.forEach((name, desk) -> text.append(line(
                name,
                steps.stream()
                        .map(asked -> outcome(asked, desk.apply(asked), who.apply(asked)))
                        .toList())));
        return text.toString();
    }

    private static String outcome(Asked asked, PeriodDesk desk, Actor actor) {
        Step<KeptPeriod> step = asked.by(desk, actor, PERIOD);
        if (step instanceof Step.Taken<KeptPeriod> taken) {
            assertEquals(Outcome.COMMITTED, desk.tables.commit(taken.changes()));
            assertEquals(taken.now(), desk.kept(MARCH));
            return desk.kept(MARCH).state().name();
        }
        return "-";
    }

    private static String line(String name, List<String> cells) {
        StringBuilder text = new StringBuilder(padded(name));
        cells.forEach(cell -> text.append(padded(cell)));
        return text.toString().stripTrailing() + "\n";
    }

    private static String padded(String cell) {
        return cell + " ".repeat(Math.max(0, 10 - cell.length()));
    }
}
