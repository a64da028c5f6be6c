package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.model.ActivitySample.IDENTIFIER;
import static org.partnerhub.model.ActivitySample.ILO;
import static org.partnerhub.model.ActivitySample.IOM;
import static org.partnerhub.model.IndicatorSample.end;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Part;
import org.partnerhub.model.Remark;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Reservation;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.Objection;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.PeriodWorkflow;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.store.Change;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** Of an organisation's part those periods are told that have come far enough, as they were approved, and no others. */
final class ReportedPartTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-01T04:00:00Z"), ZoneOffset.UTC);
    private static final Actor REPORTER = actor("reporter-7f31", Grant.REPORTER);
    private static final Actor APPROVER = actor("approver-2ac9", Grant.APPROVER);
    private static final Instant OBJECTED_AT = Instant.parse("2024-05-02T04:00:00Z");
    private static final Code INCOMPLETE = new Code("PeriodReason", "INCOMPLETE");
    private static final LocalDate RELEASED = end("2024Q1");
    private static final LocalDate APPROVED = end("2024Q2");
    private static final LocalDate SUBMITTED = end("2024Q3");
    private static final LocalDate OPEN = end("2024Q4");

    private final MemoryTables tables = new MemoryTables();
    private final ReportedActivities activities =
            new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    private final PeriodWorkflow workflow =
            new PeriodWorkflow(tables, CLOCK, CodeListReader.packaged().read());

    /** A period of IOM's in each state. */
    @BeforeEach
    void report() {
        activities.accept(sample(20).made());
        List<Objection> objections =
                List.of(objection("1.1", Objection.State.OPEN), objection("1.2", Objection.State.SETTLED));
        take(new PeriodRelease(tables, CLOCK).takeOver(planned(RELEASED), objections));
        take(workflow.submit(REPORTER, planned(APPROVED)));
        take(workflow.approve(APPROVER, planned(APPROVED)));
        commit(activities.approving(activities.find(IDENTIFIER).orElseThrow(), IOM, APPROVED));
        take(workflow.submit(REPORTER, planned(SUBMITTED)));
    }

    private static ActivitySample sample(long second) {
        return ActivitySample.reported()
                .result(
                        "R1",
                        IOM,
                        IndicatorSample.of("1.1")
                                .quarter("2024Q1", 10)
                                .quarter("2024Q2", second)
                                .quarter("2024Q3", 30)
                                .quarter("2024Q4", 40))
                .result("R2", ILO, IndicatorSample.of("2.1").quarter("2025Q1", 7));
    }

    private static Actor actor(String person, Grant grant) {
        return new Actor(new Viewer(Partner.IOM, Set.of(grant), Set.of()), person);
    }

    @Test
    void a_period_that_has_come_as_far_is_told_and_no_other_and_another_organisations_results_stay() {
        assertEquals(List.of("10", "7"), values(part().told(Set.of(PeriodState.RELEASED))));
        assertEquals(List.of("10", "20", "7"), values(part().told(Set.of(PeriodState.RELEASED, PeriodState.APPROVED))));
        assertEquals(List.of("40", "7"), values(part().told(Set.of(PeriodState.OPEN))));
        assertEquals(IOM, part().told(Set.of(PeriodState.OPEN)).organisation());
    }

    @Test
    void its_periods_are_those_of_its_own_indicators() {
        assertEquals(Set.of(RELEASED, APPROVED, SUBMITTED, OPEN), part().ends());
        assertEquals(Set.of(SUBMITTED), part().ends(PeriodState.SUBMITTED));
        assertEquals(Set.of(), part().ends(PeriodState.RETURNED));
    }

    @Test
    void a_candidate_holds_what_was_approved_whatever_became_of_it_since() {
        activities.accept(sample(25).made());
        assertEquals(List.of("10", "20", "7"), values(part().candidate(APPROVED)));
        assertEquals(List.of("10", "25", "7"), values(part().candidate(RELEASED)));
        assertEquals(List.of("10", "25", "7"), values(part().told(Set.of(PeriodState.RELEASED, PeriodState.APPROVED))));
    }

    @Test
    void a_candidate_that_is_approved_again_holds_what_was_approved_last() {
        activities.accept(sample(25).made());
        commit(activities.approving(activities.find(IDENTIFIER).orElseThrow(), IOM, APPROVED));
        activities.accept(sample(28).made());
        assertEquals(List.of("10", "25", "7"), values(part().candidate(APPROVED)));
    }

    @Test
    void what_is_logged_of_a_remark_is_whether_it_was_cleared() {
        Explanation floods = new Explanation("1.1", RELEASED, "Floods", "Held in June");
        RemarkStanding uncleared = RemarkStanding.uncleared(REPORTER.person());
        assertEquals("uncleared", uncleared.toString());
        assertEquals("uncleared " + floods, uncleared.of(floods).toString());
        RemarkStanding cleared = new RemarkStanding(uncleared.writer(), Optional.of(KeptRemark.idOf(floods)));
        assertEquals("cleared", cleared.toString());
        assertEquals("cleared " + floods, cleared.of(floods).toString());
    }

    @Test
    void a_release_up_to_a_period_holds_what_is_locked() {
        assertEquals(List.of("10", "7"), values(part().released(APPROVED)));
    }

    @Test
    void beside_the_figures_of_told_periods_stands_what_was_cleared() {
        Explanation cleared = new Explanation("1.1", RELEASED, "Floods", "Held in June");
        Evidence document =
                new Evidence("1.1", APPROVED, "List", "https://example.org/a.pdf", new Code("DocumentCategory", "A08"));
        keep(cleared, true);
        keep(document, true);
        keep(new Explanation("1.1", APPROVED, "Not read by anybody", "Nothing"), false);
        Remarks ofTheReleased = part().told(Set.of(PeriodState.RELEASED)).remarks();
        assertEquals(List.of(cleared), ofTheReleased.explanations());
        assertEquals(List.of(), ofTheReleased.evidence());
        Remarks ofBoth = part().candidate(APPROVED).remarks();
        assertEquals(List.of(cleared), ofBoth.explanations());
        assertEquals(List.of(document), ofBoth.evidence());
    }

    @Test
    void an_objection_that_nobody_settled_stands_beside_what_was_released() {
        Reservation unsettled = new Reservation(RELEASED, Optional.of("1.1"), INCOMPLETE, OBJECTED_AT);
        assertEquals(
                List.of(unsettled),
                part().told(Set.of(PeriodState.RELEASED)).remarks().reservations());
        assertEquals(
                List.of(), part().told(Set.of(PeriodState.APPROVED)).remarks().reservations());
    }

    private ReportedPart part() {
        return ReportedPart.read(
                tables, activities.find(IDENTIFIER).orElseThrow().activity(), IOM);
    }

    private void keep(Remark remark, boolean isCleared) {
        Notes notes = new Notes(tables);
        commit(notes.keep(IDENTIFIER, IOM, remark, REPORTER.person()));
        commit(List.of(
                notes.clear(IDENTIFIER, IOM, notes.at(IDENTIFIER, IOM, remark).orElseThrow(), isCleared)));
    }

    private void take(Step<KeptPeriod> step) {
        if (step instanceof Step.Taken<KeptPeriod> taken) {
            commit(taken.changes());
        } else {
            throw new AssertionError(step.toString());
        }
    }

    private void commit(List<Change> changes) {
        assertEquals(Outcome.COMMITTED, tables.commit(changes));
    }

    private static Objection objection(String indicator, Objection.State state) {
        return new Objection(
                "of " + indicator, OBJECTED_AT, RELEASED.plusDays(60), Optional.of(indicator), INCOMPLETE, state);
    }

    private static PlannedPeriod planned(LocalDate end) {
        return new PlannedPeriod(
                new ReportingPeriod(IDENTIFIER, IOM, end), Set.of(RELEASED, APPROVED, SUBMITTED, OPEN));
    }

    private static List<String> values(Part part) {
        Activity told = part.activity();
        return told.results().stream()
                .flatMap(result -> result.indicators().stream())
                .flatMap(indicator -> indicator.periods().stream())
                .flatMap(period -> period.actuals().stream())
                .flatMap((Actual actual) -> actual.value().stream())
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
