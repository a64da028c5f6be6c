package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** IOM's three quarters of an activity, the people around them, and a store; a test takes steps and commits them. */
final class PeriodDesk {
    static final String ACTIVITY = "XM-DAC-47066-UPLIFT";
    static final String IOM = "XM-DAC-47066";
    static final String ILO = "XM-DAC-41302";
    static final LocalDate MARCH = LocalDate.parse("2026-03-31");
    static final LocalDate JUNE = LocalDate.parse("2026-06-30");
    static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-30");
    static final Set<LocalDate> ENDS = Set.of(JUNE, MARCH, SEPTEMBER);

    static final Actor REPORTER = actor(Partner.IOM, "reporter-7f31", Grant.REPORTER);
    static final Actor APPROVER = actor(Partner.IOM, "approver-2ac9", Grant.APPROVER);
    static final Actor COLLEAGUE = actor(Partner.IOM, "colleague-55d0");
    static final Actor OTHER_REPORTER = actor(Partner.ILO, "other-reporter-91", Grant.REPORTER);
    static final Actor OTHER_APPROVER = actor(Partner.ILO, "other-approver-92", Grant.APPROVER);
    static final Actor VALIDATOR = actor(Partner.GOVERNMENT, "validator-c04e", Grant.VALIDATOR);
    static final Actor OFFICIAL = actor(Partner.GOVERNMENT, "official-00aa");
    static final Actor EMBASSY = actor(Partner.JAPAN_EMBASSY, "embassy-bb12");
    static final Code REASON = PeriodReason.of("INCOMPLETE");
    static final CodeLists LISTS = CodeListReader.packaged().read();

    /** A Monday morning in Colombo. */
    final SetClock clock = new SetClock("2026-10-05T04:00:00Z");

    final MemoryTables tables = new MemoryTables();
    final PeriodWorkflow workflow = new PeriodWorkflow(tables, clock, LISTS);
    final PeriodRelease release = new PeriodRelease(tables, clock);
    final PeriodReview review = new PeriodReview(tables, clock, new WorkingDays(Set.of()), LISTS);
    final Deputies deputies = new Deputies(tables, clock);
    final PeriodEvents events = new PeriodEvents(tables);

    static Actor actor(Partner partner, String person, Grant... grants) {
        return new Actor(new Viewer(partner, Set.copyOf(Arrays.asList(grants)), Set.of()), person);
    }

    static PlannedPeriod iom(LocalDate end) {
        return new PlannedPeriod(new ReportingPeriod(ACTIVITY, IOM, end), ENDS);
    }

    /** Plants a period in a state, as submitted by the reporter. */
    PeriodDesk having(LocalDate end, PeriodState state) {
        Standing standing = Standing.FIRST.submitted(REPORTER.person()).in(state);
        return having(end, standing);
    }

    PeriodDesk having(LocalDate end, Standing standing) {
        Item item = Item.first(iom(end).period().key(), Json.write(standing));
        tables.items(Table.REPORTED).add(item);
        return this;
    }

    KeptPeriod kept(LocalDate end) {
        return PeriodBook.read(tables, ACTIVITY, IOM).at(end);
    }

    <T> T commit(Step<T> step) {
        Step.Taken<T> taken = taken(step);
        assertEquals(Outcome.COMMITTED, tables.commit(taken.changes()));
        return taken.now();
    }

    static <T> Step.Taken<T> taken(Step<T> step) {
        if (step instanceof Step.Taken<T> taken) {
            return taken;
        }
        throw new AssertionError(step.toString());
    }

    static StepProblem problem(Step<?> step) {
        return assertInstanceOf(Step.Refused.class, step, step::toString).problem();
    }

    static void assertRefused(StepCode code, Step<?> step) {
        assertEquals(code, problem(step).code());
    }

    void submitted(LocalDate end) {
        commit(workflow.submit(REPORTER, iom(end)));
    }

    void approved(LocalDate end) {
        submitted(end);
        commit(workflow.approve(APPROVER, iom(end)));
    }

    Objection objected(LocalDate end) {
        List<Objection> all = commit(review.object(VALIDATOR, iom(end), Optional.of("1.1"), REASON, "Too few"))
                .standing()
                .objections();
        return all.get(all.size() - 1);
    }
}
