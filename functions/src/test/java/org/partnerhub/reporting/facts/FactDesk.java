package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.CodeLists;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodWorkflow;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Reporters of both organisations, and tables; a test attempts something, and commits it or reads why it may not. */
record FactDesk(Tables tables) {
    static final String ACTIVITY = ActivitySample.IDENTIFIER;
    static final Actor REPORTER = actor(Partner.IOM, "reporter-7f31", Grant.REPORTER);
    static final Actor COLLEAGUE = actor(Partner.IOM, "colleague-55d0", Grant.REPORTER);
    static final Actor PROTECTION = actor(Partner.IOM, "protection-0b4e", Grant.REPORTER, Grant.PROTECTION);
    static final Actor OTHER_REPORTER = actor(Partner.ILO, "other-91", Grant.REPORTER);
    static final CodeLists LISTS = CodeListReader.packaged().read();

    /** Half past one at night in Colombo, when it is the day before in Greenwich. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-14T20:00:00Z"), ZoneOffset.UTC);

    static final LocalDate TODAY = LocalDate.of(2024, 10, 15);

    /** Stands for the check of files, which has tests of its own. */
    static final Predicate<String> PERSONAL = text -> text.contains("@");

    static FactDesk with(ActivitySample sample) {
        return over(new MemoryTables(), sample);
    }

    static FactDesk over(Tables tables, ActivitySample sample) {
        FactDesk desk = new FactDesk(tables);
        desk.activities().accept(sample.made());
        return desk;
    }

    static Actor actor(Partner partner, String person, Grant... grants) {
        return new Actor(new Viewer(partner, Set.copyOf(Arrays.asList(grants)), Set.of()), person);
    }

    ReportedActivities activities() {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    }

    Activity record() {
        return activities().find(ACTIVITY).orElseThrow().activity();
    }

    Actuals actuals() {
        return new Actuals(tables, activities(), LISTS, new Ledger(tables, tries -> {}), PERSONAL, CLOCK);
    }

    Transactions transactions() {
        return new Transactions(tables, activities(), LISTS, PERSONAL, CLOCK);
    }

    Sites sites() {
        return new Sites(tables, activities(), LISTS, PERSONAL, CLOCK);
    }

    Targets targets() {
        return new Targets(tables, activities(), PERSONAL, CLOCK);
    }

    Evidences evidences() {
        return new Evidences(tables, activities(), LISTS, PERSONAL);
    }

    Explanations explanations() {
        return new Explanations(tables, activities(), PERSONAL);
    }

    Once once() {
        return new Once(tables, CLOCK, tries -> {});
    }

    /** Does what may be done, and fails for what may not. */
    <T> T commit(Attempt<T> attempt) {
        Attempt.Done<T> done = done(attempt);
        assertEquals(Outcome.COMMITTED, tables.commit(done.changes()));
        return done.result();
    }

    static <T> Attempt.Done<T> done(Attempt<T> attempt) {
        if (attempt instanceof Attempt.Done<T> done) {
            return done;
        }
        throw new AssertionError(attempt.toString());
    }

    /** What is wrong, such as {@code value NEGATIVE}, in the order of the alphabet. */
    static Set<String> errors(Attempt<?> attempt) {
        Set<String> errors = new TreeSet<>();
        Attempt.Refused<?> refused = assertInstanceOf(Attempt.Refused.class, attempt);
        refused.errors().forEach(error -> errors.add(error.field() + " " + error.code()));
        return errors;
    }

    static void assertRefused(String error, Attempt<?> attempt) {
        assertEquals(Set.of(error), errors(attempt));
    }

    FactDesk submitted(LocalDate end) {
        take(new PeriodWorkflow(tables, CLOCK, LISTS).submit(REPORTER, iom(end)));
        return this;
    }

    FactDesk released(LocalDate end) {
        take(new PeriodRelease(tables, CLOCK).takeOver(iom(end), List.of()));
        return this;
    }

    private void take(Step<KeptPeriod> step) {
        if (step instanceof Step.Taken<KeptPeriod> taken) {
            assertEquals(Outcome.COMMITTED, tables.commit(taken.changes()));
        } else {
            throw new AssertionError(step.toString());
        }
    }

    private static PlannedPeriod iom(LocalDate end) {
        return new PlannedPeriod(new ReportingPeriod(ACTIVITY, ActivitySample.IOM, end), Set.of(end));
    }
}
