package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** Of an IATI file the organisation's own actuals and transactions are taken, and everything else is named. */
final class IatiImportTest {
    private static final String FRAME =
            """
            <iati-activities version="2.03" xmlns:hub="urn:partnerhub:iati:1">
            <iati-activity>
            <iati-identifier>XM-DAC-47066-T.1</iati-identifier>
            <reporting-org ref="XM-DAC-41302" type="40"><narrative>ILO</narrative></reporting-org>
            <title><narrative>Another title</narrative></title>
            <activity-status code="2"/>
            %s
            </iati-activity>
            </iati-activities>
            """;

    private static final String RESULT =
            """
            <result type="2"><title><narrative>T</narrative></title><reference vocabulary="99" code="R1"/>
            <indicator measure="1"><title><narrative>T</narrative></title><reference vocabulary="99" code="%s"/>
            <period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-03-31"/>
            %s
            </period></indicator></result>
            """;

    private static final String TRANSACTION =
            """
            <transaction %s>
            <transaction-type code="3"/><transaction-date iso-date="2025-02-03"/>
            <value currency="USD" value-date="2025-02-03">%s</value>%s
            </transaction>
            """;

    private final MemoryTables tables = new MemoryTables();
    private final Path folder;
    private final ImportDesk desk;

    IatiImportTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = new ImportDesk(tables, folder);
    }

    @Test
    void actuals_become_counts_in_the_cells_that_they_state() {
        ImportJob job = applied(
                RESULT.formatted(
                        "reached",
                        """
                <actual value="70"/>
                <actual value="40"><dimension name="sex" value="female"/></actual>
                <actual value="4"><location ref="LK51"/><dimension name="sex" value="f"/></actual>"""));
        assertEquals(State.APPLIED, job.state());
        assertEquals(3, job.application().accepted());
        assertEquals(
                List.of("2025-03-31  70", "2025-03-31 SEX=f 40", "2025-03-31 SEX=f;DISTRICT=LK51 4"),
                desk.cells("reached"));
    }

    @Test
    void what_is_no_number_not_understood_or_not_splittable_is_refused_by_its_line() {
        ImportJob job = applied(
                RESULT.formatted(
                        "reached",
                        """
                <actual><dimension name="sex" value="f"/></actual>
                <actual value="1"><dimension name="sex" value="purple"/></actual>
                <actual value="1"><dimension name="nvq" value="4"/></actual>
                <actual value="1.5"><dimension name="sex" value="m"/></actual>
                <actual value="-1"><dimension name="sex" value="x"/></actual>
                <actual value="1"><location ref="LK5"/></actual>
                <actual value="1"><location ref="LK-43"/></actual>
                <actual value="1"/>
                <actual value="2"><location ref="LK11"/><location ref="LK12"/></actual>"""));
        assertEquals(
                List.of(
                        "10 actual NOT_A_VALUE",
                        "11 actual UNKNOWN_CODE",
                        "12 actual AXIS_NOT_OF_INDICATOR",
                        "13 actual NOT_WHOLE",
                        "14 actual NEGATIVE",
                        "15 actual AXIS_NOT_OF_INDICATOR",
                        "16 actual/location UNKNOWN_CODE",
                        "18 actual CONTRADICTION"),
                desk.problems(job));
        assertEquals(1, job.application().accepted());
        assertEquals(8, job.application().refused());
        assertEquals(1, desk.total("reached"));
    }

    @Test
    void whose_an_indicator_is_and_what_it_measures_is_what_the_record_says() {
        ImportJob job = applied(RESULT.formatted("theirs", "<actual value=\"5\"/>")
                + RESULT.replace("R1", "R2").formatted("nobodys", "<actual value=\"5\"/>")
                + RESULT.replace("R1", "R3")
                        .replace("measure=\"1\"", "measure=\"2\"")
                        .formatted("reached", "<actual value=\"5\"/>"));
        assertEquals(
                List.of("10 actual OTHER_ORGANISATION", "15 actual NOT_AN_INDICATOR", "20 actual MEANS_SOMETHING_ELSE"),
                desk.problems(job));
    }

    @Test
    void victims_need_the_grant_here_too() {
        ImportJob job = applied(RESULT.formatted("victims", "<actual value=\"5\"/>"));
        assertEquals(List.of("10 indicator PROTECTION_REQUIRED"), desk.problems(job));
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
    void the_same_file_again_changes_nothing() {
        String parts =
                RESULT.formatted("reached", "<actual value=\"70\"/>") + TRANSACTION.formatted("ref=\"A\"", "7", "");
        applied(parts);
        List<Object> before = facts();
        ImportJob again = applied(parts);
        assertEquals(2, again.application().accepted());
        assertEquals(before, facts());
    }

    @Test
    void what_is_left_out_is_named() {
        ImportJob job = applied(
                "<contact-info/><budget><period-start iso-date=\"2025-01-01\"/>"
                        + "<period-end iso-date=\"2025-12-31\"/><value currency=\"USD\" value-date=\"2025-01-01\">5</value></budget>");
        assertTrue(job.notes().contains("The file's budgets were not taken."));
        assertTrue(job.notes().stream().anyMatch(note -> note.contains("contact-info")));
        assertFalse(activity().title().toString().contains("Another title"));
    }

    @Test
    void another_activity_is_refused() {
        ImportJob job = desk.applied(Kind.IATI, FRAME.formatted("").replace("T.1", "T.2"));
        assertEquals(1, job.application().refused());
        assertTrue(desk.problems(job).get(0).endsWith("iati-activity OTHER_ACTIVITY"));
    }

    @Test
    void a_file_that_is_no_xml_is_refused_without_repeating_what_is_in_it() throws IOException {
        ImportJob job = desk.bring(Kind.IATI, "<iati-activities version=\"2.03\"><CANARY></iati-activities>");
        desk.run();
        ImportJob after = desk.now(job);
        assertEquals(State.REFUSED, after.state());
        assertFalse(after.failure().toString().contains("CANARY"));
        assertTrue(after.failure().toString().contains("The file is refused at line 1"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private ImportJob applied(String parts) {
        return desk.applied(Kind.IATI, FRAME.formatted(parts.strip()));
    }

    private Activity activity() {
        return ImportDesk.reported(tables)
                .find(ImportDesk.ACTIVITY)
                .orElseThrow()
                .activity();
    }

    private List<String> transactions() {
        return activity().transactions().stream().map(IatiImportTest::brief).toList();
    }

    private static String brief(Transaction transaction) {
        return transaction.ref().orElse("") + " " + transaction.value().value();
    }

    /** Every item but those of jobs. */
    private List<Object> facts() {
        return tables.items(Table.REPORTED).all().stream()
                .filter(item -> !item.key().partition().matches("(PENDING-)?IMPORTS.*"))
                .<Object>map(item -> item)
                .toList();
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
        String file = FRAME.formatted(payment.strip());
        desk.applied(desk.bring(Kind.IATI, file, false, Optional.of("The bill was mislaid")));
        assertEquals(List.of("T0 10", "A 7"), transactions());
        assertEquals(List.of(), desk.problems(applied(payment)));
    }

    @Test
    void a_file_that_was_read_before_its_period_was_submitted_books_nothing() {
        ImportJob job = desk.bring(
                Kind.IATI,
                FRAME.formatted(TRANSACTION.formatted("ref=\"A\"", "7", "").strip()));
        desk.run();
        desk.submit("2025Q1");
        desk.order(job);
        desk.run();
        assertEquals(List.of("7 transaction PERIOD_SUBMITTED"), desk.problems(job));
        assertEquals(List.of("T0 10"), transactions());
    }
}
