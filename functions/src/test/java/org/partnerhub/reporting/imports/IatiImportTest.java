package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.IatiText.RESULT;
import static org.partnerhub.reporting.imports.IatiText.TRANSACTION;
import static org.partnerhub.reporting.imports.IatiText.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** Of an IATI file the organisation's own actuals are taken, as its payments are, and everything else is named. */
final class IatiImportTest {
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
        assertEquals(9, job.application().read());
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
        assertFalse(desk.record().title().toString().contains("Another title"));
    }

    @Test
    void another_activity_is_refused() {
        ImportJob job = desk.applied(Kind.IATI, file("").replace("T.1", "T.2"));
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

    @Test
    void nothing_is_a_count_and_more_people_than_live_in_the_country_are_not() {
        ImportJob job = applied(
                RESULT.formatted(
                        "reached",
                        """
                <actual value="0"/>
                <actual value="25000000"><dimension name="sex" value="f"/></actual>
                <actual value="25000001"><dimension name="sex" value="m"/></actual>"""));
        assertEquals(List.of("12 actual TOO_LARGE"), desk.problems(job));
        assertEquals(List.of("2025-03-31 SEX=f 25000000"), desk.cells("reached"));
    }

    @Test
    void of_things_that_nobody_stands_behind_there_may_be_more_than_people() {
        ImportJob job = applied(RESULT.formatted("laws", "<actual value=\"25000001\"/>"));
        assertEquals(List.of(), desk.problems(job));
        assertEquals(List.of("2025-03-31  25000001"), desk.cells("laws"));
    }

    @Test
    void a_number_has_fifteen_digits_before_and_after_its_point_at_most() {
        assertEquals(List.of(), share("40.123456789"));
        assertEquals(List.of(), share("40.123456789012345"));
        assertEquals(List.of("10 actual TOO_LARGE"), share("40.1234567890123456"));
        assertEquals(List.of("10 actual OUT_OF_RANGE"), share("999999999999999"));
        assertEquals(List.of("10 actual TOO_LARGE"), share("9999999999999999"));
        assertEquals(List.of("2025-03-31  40.123456789012345"), desk.cells("share"));
    }

    @Test
    void a_score_below_its_scale_is_off_the_scale_and_no_negative_count() {
        assertEquals(
                List.of("10 actual OUT_OF_RANGE"),
                desk.problems(applied(RESULT.formatted("mean", "<actual value=\"-0.5\"/>"))));
        assertEquals(List.of(), desk.problems(applied(RESULT.formatted("mean", "<actual value=\"0.5\"/>"))));
        assertEquals(List.of("2025-03-31  0.5"), desk.cells("mean"));
    }

    @Test
    void what_is_made_of_two_indicators_is_not_counted() {
        ImportJob job =
                applied(RESULT.replace("measure=\"1\"", "measure=\"2\"").formatted("rate", "<actual value=\"40\"/>"));
        assertEquals(List.of("10 actual NOT_COUNTED_THIS_WAY"), desk.problems(job));
    }

    @Test
    void a_period_that_begins_or_ends_on_another_day_than_on_record_is_unknown() {
        String counts = RESULT.formatted("reached", "<actual value=\"5\"/>");
        assertEquals(
                List.of("10 actual NO_SUCH_PERIOD"),
                desk.problems(applied(counts.replace("2025-01-01", "2025-01-02"))));
        assertEquals(
                List.of("10 actual NO_SUCH_PERIOD"),
                desk.problems(applied(counts.replace("2025-03-31", "2025-03-30"))));
        assertEquals(List.of(), desk.cells("reached"));
    }

    @Test
    void a_stage_is_no_part_of_a_count_since_its_indicator_says_it() {
        ImportJob job = applied(RESULT.formatted(
                "stages", "<actual value=\"5\"><dimension name=\"stage\" value=\"CERTIFIED\"/></actual>"));
        assertEquals(List.of("10 actual AXIS_NOT_OF_INDICATOR"), desk.problems(job));
    }

    @Test
    void everything_that_is_left_out_is_named_once_and_nothing_else_is() {
        ImportJob job = applied("<contact-info/><contact-info/><conditions attached=\"0\"/>"
                + RESULT.formatted("reached", "<target value=\"9\"/><actual value=\"5\"/>")
                        .replace("<period>", "<baseline year=\"2024\" value=\"1\"/><period>"));
        assertEquals(
                List.of(
                        "Titles and definitions were not taken: they are those on record.",
                        "The file's baselines were not taken.",
                        "The file's targets were not taken.",
                        "iati-activity/contact-info is not kept, as it may hold personal data. (2 times)",
                        "iati-activity/conditions is not kept, as the hub has no place for it."),
                job.notes());
    }

    /** Every item but those of jobs. */
    private List<Object> facts() {
        return tables.items(Table.REPORTED).all().stream()
                .filter(item -> !item.key().partition().matches("(PENDING-)?IMPORTS.*"))
                .<Object>map(item -> item)
                .toList();
    }

    private List<String> share(String value) {
        return desk.problems(applied(RESULT.replace("measure=\"1\"", "measure=\"2\"")
                .formatted("share", "<actual value=\"" + value + "\"/>")));
    }

    private ImportJob applied(String parts) {
        return desk.applied(Kind.IATI, file(parts));
    }
}
