package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.imports.IatiText.RESULT;
import static org.partnerhub.reporting.imports.IatiText.TRANSACTION;
import static org.partnerhub.reporting.imports.IatiText.file;
import static org.partnerhub.reporting.imports.IatiText.payment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.MemoryTables;

/** Payments of an IATI file get into the books once each, unless a period that tells them is past the time for it. */
final class PaymentImportTest {
    private final MemoryTables tables = new MemoryTables();
    private final ImportDesk desk;

    PaymentImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(tables, folder);
    }

    @Test
    void transactions_are_added_or_replaced_by_their_reference() {
        applied(TRANSACTION.formatted("ref=\"T0\"", "25", "") + TRANSACTION.formatted("ref=\"N1\"", "7", ""));
        assertEquals(List.of("T0 25", "N1 7"), transactions());
        applied(TRANSACTION.formatted("ref=\"N1\"", "8", ""));
        assertEquals(List.of("T0 25", "N1 8"), transactions());
    }

    @Test
    void transactions_that_cannot_be_told_apart_or_are_not_the_organisations_are_refused() {
        ImportJob job = applied(TRANSACTION.formatted("", "25", "")
                + TRANSACTION.formatted("ref=\"A\" hub:organisation=\"XM-DAC-47066\"", "7", "")
                + TRANSACTION.formatted("ref=\"B\"", "7", "")
                + TRANSACTION.formatted("ref=\"B\"", "7", ""));
        assertEquals(
                List.of(
                        "7 transaction REFERENCE_REQUIRED",
                        "11 transaction OTHER_ORGANISATION",
                        "19 transaction REFERENCE_REPEATED"),
                desk.problems(job));
        assertEquals(List.of("T0 10", "B 7"), transactions());
    }

    @Test
    void shares_that_do_not_total_100_refuse_the_whole_activity() {
        ImportJob job = applied(TRANSACTION.formatted("ref=\"A\"", "7", "<hub:share result=\"R1\" percentage=\"99\"/>")
                + RESULT.formatted("reached", "<actual value=\"5\"/>"));
        assertEquals(0, job.application().accepted());
        assertEquals(1, job.application().refused());
        assertEquals(List.of(), desk.cells("reached"));
        assertEquals(List.of("T0 10"), transactions());
    }

    @Test
    void a_payment_beyond_all_budgets_in_its_currency_is_refused() {
        ImportJob job = applied(
                TRANSACTION.formatted("ref=\"A\"", "1000.01", "") + TRANSACTION.formatted("ref=\"B\"", "1000", ""));
        assertEquals(List.of("7 transaction IMPLAUSIBLE"), desk.problems(job));
        assertEquals(List.of("T0 10", "B 1000"), transactions());
    }

    @Test
    void a_payment_of_a_closed_period_needs_a_reason_and_the_same_again_does_not() {
        String payment = TRANSACTION.formatted("ref=\"A\"", "7", "");
        desk.close("2025Q1");
        assertEquals(List.of("7 transaction REASON_REQUIRED"), desk.problems(applied(payment)));
        assertEquals(List.of("T0 10"), transactions());
        String file = file(payment);
        desk.applied(desk.bring(Kind.IATI, file, false, Optional.of("The bill was mislaid")));
        assertEquals(List.of("T0 10", "A 7"), transactions());
        assertEquals(List.of(), desk.problems(applied(payment)));
    }

    @Test
    void a_file_that_was_read_before_its_period_was_submitted_books_nothing() {
        ImportJob job = desk.bring(Kind.IATI, file(TRANSACTION.formatted("ref=\"A\"", "7", "")));
        desk.run();
        desk.submit("2025Q1");
        desk.order(job);
        desk.run();
        assertEquals(List.of("7 transaction PERIOD_SUBMITTED"), desk.problems(job));
        assertEquals(List.of("T0 10"), transactions());
    }

    @Test
    void a_share_of_a_result_that_the_activity_does_not_have_on_record_is_refused() {
        String share = "<hub:share result=\"%s\" percentage=\"100\"/>";
        ImportJob job = applied(TRANSACTION.formatted("ref=\"A\"", "7", share.formatted("R9"))
                + TRANSACTION.formatted("ref=\"B\"", "7", share.formatted("R1"))
                + RESULT.formatted("reached", "")
                + RESULT.replace("R1", "R9").formatted("nobodys", ""));
        assertEquals(List.of("7 transaction UNKNOWN_RESULT"), desk.problems(job));
        assertEquals(List.of("T0 10", "B 7"), transactions());
    }

    @Test
    void a_payment_of_an_open_period_is_taken_whatever_else_is_on_record_for_a_closed_one() {
        desk.close("2025Q1");
        ImportJob job = applied(payment("A", "2025-05-03"));
        assertEquals(List.of(), desk.problems(job));
        assertEquals(List.of("T0 10", "A 7"), transactions());
        assertEquals(List.of(), told());
    }

    @Test
    void a_payment_that_is_moved_out_of_a_closed_period_needs_a_reason() {
        applied(payment("A", "2025-02-03"));
        desk.close("2025Q1");
        assertEquals(List.of("7 transaction REASON_REQUIRED"), desk.problems(applied(payment("A", "2025-05-03"))));
        assertEquals(List.of(), told());
    }

    @Test
    void the_open_period_is_told_of_a_late_payment_and_not_again_when_the_same_comes_with_one_in_time() {
        desk.close("2025Q1");
        late(payment("A", "2025-02-03"));
        assertEquals(List.of("POSTED_LATE The bill was mislaid"), told());
        late(payment("A", "2025-02-03") + payment("B", "2025-05-03"));
        assertEquals(List.of("T0 10", "A 7", "B 7"), transactions());
        assertEquals(List.of("POSTED_LATE The bill was mislaid"), told());
    }

    @Test
    void a_period_that_is_submitted_after_the_last_look_at_it_takes_no_payment() {
        ImportJob job = desk.bring(Kind.IATI, file(payment("A", "2025-02-03")));
        desk.run();
        desk.order(job);
        Meanwhile submitted =
                new Meanwhile(tables, PaymentImportTest::isAboutTheActivity, 1, () -> desk.submit("2025Q1"));
        desk.importer("one", submitted, Duration.ofMinutes(1)).run(Deadline.NONE);
        assertEquals(State.REFUSED, desk.now(job).state());
        assertEquals("PERIOD_SUBMITTED", desk.now(job).failure().orElseThrow().code());
        assertEquals(List.of("T0 10"), transactions());
    }

    @Test
    void what_is_on_record_already_is_not_held_up_by_a_period_that_is_submitted() {
        applied(payment("A", "2025-02-03"));
        desk.submit("2025Q1");
        ImportJob job = applied(payment("A", "2025-02-03"));
        assertEquals(State.APPLIED, job.state());
        assertEquals(List.of(), desk.problems(job));
    }

    private List<String> transactions() {
        return desk.record().transactions().stream()
                .map(PaymentImportTest::brief)
                .toList();
    }

    private static String brief(Transaction transaction) {
        return transaction.ref().orElse("") + " " + transaction.value().value();
    }

    private static boolean isAboutTheActivity(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.key().sort().equals(ImportDesk.ACTIVITY));
    }

    private void late(String parts) {
        desk.applied(desk.bring(Kind.IATI, file(parts), false, Optional.of("The bill was mislaid")));
    }

    /** What the second quarter was told. */
    private List<String> told() {
        ReportingPeriod open = new ReportingPeriod(ImportDesk.ACTIVITY, ImportDesk.ILO, IndicatorSample.end("2025Q2"));
        return new PeriodEvents(tables)
                .read(open, new Viewer(Partner.ILO, Set.of(Grant.REPORTER), Set.of())).stream()
                        .map(event -> event.kind() + " " + event.words().orElse(""))
                        .toList();
    }

    private ImportJob applied(String parts) {
        return desk.applied(Kind.IATI, file(parts));
    }
}
