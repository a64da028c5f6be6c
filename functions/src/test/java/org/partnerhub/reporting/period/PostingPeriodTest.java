package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.period.PeriodDesk.ENDS;
import static org.partnerhub.reporting.period.PeriodDesk.JUNE;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.SEPTEMBER;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** A fact is posted in its own period while that is open, and else in the next open one; a closed period is locked. */
class PostingPeriodTest {
    private static final Change FACT =
            new Change.Add(Table.REPORTED, Item.first(new Key("CELLS", "a"), new byte[] {1}));
    private final PeriodDesk desk = new PeriodDesk();

    @Test
    void a_fact_is_posted_in_its_own_period_while_that_is_open() {
        assertEquals(Optional.of(new PostingPeriod(MARCH, false, unchanged(MARCH, 0))), posting(ENDS, MARCH));
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodState.class,
            names = {"SUBMITTED", "APPROVED", "RELEASED"})
    void what_comes_too_late_is_posted_in_the_earliest_later_period_that_is_open(PeriodState state) {
        desk.having(MARCH, PeriodState.RELEASED).having(JUNE, state);
        assertEquals(Optional.of(new PostingPeriod(SEPTEMBER, true, unchanged(SEPTEMBER, 0))), posting(ENDS, MARCH));
    }

    @Test
    void only_the_indicators_own_periods_are_posted_in() {
        desk.having(MARCH, PeriodState.APPROVED);
        assertEquals(
                Optional.of(SEPTEMBER),
                posting(List.of(MARCH, SEPTEMBER), MARCH).map(PostingPeriod::end));
        assertEquals(Optional.empty(), posting(List.of(MARCH), MARCH));
        assertEquals(Optional.empty(), posting(List.of(MARCH, SEPTEMBER), JUNE));
    }

    @Test
    void an_earlier_open_period_takes_no_later_fact() {
        desk.having(JUNE, PeriodState.RELEASED).having(SEPTEMBER, PeriodState.RELEASED);
        assertEquals(Optional.empty(), posting(ENDS, JUNE));
    }

    @Test
    void a_period_that_was_returned_is_open_again() {
        desk.submitted(MARCH);
        desk.commit(desk.workflow.returnToReporter(PeriodDesk.APPROVER, iom(MARCH), PeriodDesk.REASON, "Count again"));
        assertEquals(Optional.of(new PostingPeriod(MARCH, false, unchanged(MARCH, 2))), posting(ENDS, MARCH));
    }

    @Test
    void a_period_that_is_closed_in_between_refuses_the_posting() {
        PostingPeriod before = posting(ENDS, MARCH).orElseThrow();
        desk.submitted(MARCH);
        assertEquals(Outcome.REFUSED, desk.tables.commit(List.of(before.stillOpen(), FACT)));
        PostingPeriod after = posting(ENDS, MARCH).orElseThrow();
        assertEquals(Outcome.COMMITTED, desk.tables.commit(List.of(after.stillOpen(), FACT)));
        assertEquals(new PostingPeriod(JUNE, true, unchanged(JUNE, 0)), after);
    }

    @Test
    void a_period_that_was_closed_and_opened_again_in_between_refuses_it_too() {
        PostingPeriod before = posting(ENDS, MARCH).orElseThrow();
        desk.submitted(MARCH);
        desk.commit(desk.workflow.returnToReporter(PeriodDesk.APPROVER, iom(MARCH), PeriodDesk.REASON, "Count again"));
        assertEquals(Outcome.REFUSED, desk.tables.commit(List.of(before.stillOpen(), FACT)));
    }

    @Test
    void what_was_released_before_the_hub_kept_its_steps_is_locked() {
        desk.commit(desk.release.takeOver(iom(MARCH), List.of()));
        assertEquals(Optional.of(JUNE), posting(ENDS, MARCH).map(PostingPeriod::end));
        PeriodDesk.assertRefused(StepCode.WRONG_STATE, desk.release.takeOver(iom(MARCH), List.of()));
        desk.submitted(JUNE);
    }

    private Optional<PostingPeriod> posting(Collection<LocalDate> ends, LocalDate stated) {
        return PeriodBook.read(desk.tables, PeriodDesk.ACTIVITY, PeriodDesk.IOM).posting(ends, stated);
    }

    private static Change.Unchanged unchanged(LocalDate end, long version) {
        return new Change.Unchanged(Table.REPORTED, iom(end).period().key(), version);
    }
}
