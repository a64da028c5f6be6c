package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.OTHER_REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;
import static org.partnerhub.reporting.facts.TransactionOf.ref;
import static org.partnerhub.reporting.facts.TransactionOf.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Code;
import org.partnerhub.model.Counterparty;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Organisation;
import org.partnerhub.model.Transaction;
import org.partnerhub.store.Outcome;

/** A transaction stands in the books of whoever records it, once for each reference; a correction takes its place. */
final class TransactionsTest {
    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .site("W1")
            .result("R1", ActivitySample.IOM)
            .result("R2", ActivitySample.ILO)
            .booked("1", "2024-05-02", "100"));

    private Attempt<Transaction> attempt(TransactionOf report) {
        return desk.transactions().record(REPORTER, report.made());
    }

    private Transaction record(TransactionOf report) {
        return desk.commit(attempt(report));
    }

    private List<String> books() {
        return desk.record().transactions().stream()
                .map(each -> each.organisation() + " " + each.ref().orElse("") + " "
                        + each.value().value())
                .toList();
    }

    /** Puts into the record what only an import brings. */
    private void keepImported(Transaction imported) {
        Activity with = desk.record().withTransactions(List.of(imported));
        assertEquals(
                Outcome.COMMITTED,
                desk.tables()
                        .commit(List.of(desk.activities()
                                .replacing(
                                        desk.activities()
                                                .find(FactDesk.ACTIVITY)
                                                .orElseThrow(),
                                        with))));
    }

    private static Transaction imported(Counterparty receiver) {
        return new Transaction(
                Optional.of("A-1"),
                new Code("TransactionType", "3"),
                LocalDate.parse("2024-05-02"),
                new Amount(BigDecimal.ONE, "USD", LocalDate.parse("2024-05-02")),
                Narratives.of("en", "Grants"),
                ActivitySample.IOM,
                Optional.empty(),
                Optional.of(receiver),
                Optional.of(new Code("FlowType", "10")),
                Optional.of(new Code("FinanceType", "110")),
                Optional.of(new Code("AidType", "C01")),
                Optional.of(new Code("TiedStatus", "5")),
                List.of(),
                true);
    }

    private static Counterparty counterparty(String name) {
        return new Counterparty(
                new Organisation(
                        Optional.of("LK-NGO-1"),
                        Optional.of(new Code("OrganisationType", "22")),
                        Narratives.of("en", name)),
                Optional.of("LK-NGO-1-A"));
    }

    @Test
    void a_new_one_is_added_as_it_was_stated() {
        Transaction now =
                record(ref(" A-1 ").describedAs(" Grants ").paidTo("A society").split(share("R1", "100")));
        assertEquals(List.of("XM-DAC-47066 T0 100", "XM-DAC-47066 A-1 1250.50"), books());
        assertEquals(Optional.of("A-1"), now.ref());
        assertEquals(LocalDate.parse("2024-09-12"), now.value().valueDate());
        assertEquals(Narratives.of("en", "Grants"), now.description());
        assertEquals(
                Optional.of(Narratives.of("en", "A society")),
                now.receiverOrg().map(party -> party.organisation().name()));
        assertEquals(now, desk.record().transactions().get(1));
    }

    @Test
    void nothing_else_of_the_activity_changes() {
        Activity before = desk.record();
        record(ref("A-1"));
        assertEquals(before, desk.record().withTransactions(before.transactions()));
    }

    @Test
    void the_same_reference_again_needs_a_reason() {
        record(ref("A-1"));
        assertRefused("reason REASON_REQUIRED", attempt(ref("A-1").of("1300", "LKR")));
        assertEquals(List.of("XM-DAC-47066 T0 100", "XM-DAC-47066 A-1 1250.50"), books());
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        record(ref("T0").of("1300", "LKR").because("A digit was wrong"));
        assertEquals(List.of("XM-DAC-47066 T0 1300"), books());
    }

    @Test
    void every_reason_is_kept() {
        record(ref("A-1"));
        record(ref("A-1").of("1300", "LKR").because("A digit was wrong"));
        record(ref("A-1").of("1400", "LKR").because("Another was, too"));
        List<Correction> corrections = new Corrections(desk.tables()).read(FactDesk.ACTIVITY, ActivitySample.IOM);
        assertEquals(
                List.of("A digit was wrong", "Another was, too"),
                corrections.stream().map(Correction::reason).toList());
        assertEquals("transaction A-1", corrections.get(0).what());
        assertEquals(FactDesk.CLOCK.instant(), corrections.get(0).at());
    }

    @Test
    void another_organisations_transaction_of_the_same_reference_is_another() {
        record(ref("A-1"));
        TransactionOf theirs = ref("A-1").of("70", "USD").split(share("R2", "100"));
        desk.commit(desk.transactions().record(OTHER_REPORTER, theirs.made()));
        assertEquals(List.of("XM-DAC-47066 T0 100", "XM-DAC-47066 A-1 1250.50", "XM-DAC-41302 A-1 70"), books());
    }

    @Test
    void a_correction_keeps_what_it_does_not_state() {
        keepImported(imported(counterparty("A society")));
        Transaction now = record(ref("A-1").because("A digit was wrong"));
        assertEquals(Optional.of(new Code("FlowType", "10")), now.flowType());
        assertEquals(Optional.of(new Code("FinanceType", "110")), now.financeType());
        assertEquals(Optional.of(new Code("AidType", "C01")), now.aidType());
        assertEquals(Optional.of(new Code("TiedStatus", "5")), now.tiedStatus());
        assertEquals(Narratives.of("en", "Grants"), now.description());
        assertEquals(Optional.of(counterparty("A society")), now.receiverOrg());
        assertEquals(false, now.synthetic());
    }

    @Test
    void two_on_record_with_one_reference_are_not_corrected_by_guessing() {
        Transaction twin = imported(counterparty("A society"));
        Activity twins = desk.record().withTransactions(List.of(twin, twin));
        desk.tables()
                .commit(List.of(desk.activities()
                        .replacing(desk.activities().find(FactDesk.ACTIVITY).orElseThrow(), twins)));
        assertRefused("ref SEVERAL_ON_RECORD", attempt(ref("A-1").because("A digit was wrong")));
    }

    @Test
    void of_two_that_were_planned_at_once_the_later_is_not_lost_and_overwrites_nothing() {
        Attempt.Done<Transaction> one = FactDesk.done(attempt(ref("A-1")));
        Attempt.Done<Transaction> other = FactDesk.done(attempt(ref("A-2")));
        desk.commit(one);
        assertEquals(Outcome.REFUSED, desk.tables().commit(other.changes()));
        record(ref("A-2"));
        assertEquals(3, books().size());
    }
}
