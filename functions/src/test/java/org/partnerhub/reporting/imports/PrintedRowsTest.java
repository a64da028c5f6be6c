package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;

/** What is printed of an import, as into a log, tells no person, no figure and no words. */
final class PrintedRowsTest {
    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final String CANARY = "CANARY-4711";
    private static final ImportRequest REQUEST = new ImportRequest(
            "XM-T",
            "XM-DAC-41302",
            Kind.COUNTS,
            Format.CSV,
            Instant.parse("2025-07-01T00:00:00Z"),
            true,
            Optional.of(CANARY),
            4711);

    private final Activity activity = ImportDesk.activity();
    private final Indicator indicator = activity.results().get(0).indicators().get(0);
    private final CountedCube counted = CountedCube.of(activity, ImportDesk.ILO, indicator);

    @Test
    void a_row_about_a_person_prints_its_number_alone() {
        Cell cell = Cell.parse(Axis.SEX + "=f");
        PersonRow row = new PersonRow(12, indicator, counted, END, CANARY, CANARY, Optional.of(cell), true);
        assertEquals("row 12", row.toString());
    }

    @Test
    void a_row_about_a_count_prints_its_number_alone() {
        CellRow row = new CellRow(13, CANARY, indicator, counted, END, Cell.WHOLE, BigDecimal.valueOf(4711), false);
        assertEquals("row 13", row.toString());
    }

    @Test
    void a_row_about_somebody_to_be_erased_prints_its_number_alone() {
        assertEquals("row 14", new ErasureRow(14, CANARY).toString());
    }

    @Test
    void a_request_prints_what_it_is_for_without_its_reason() {
        assertEquals("COUNTS as CSV of XM-DAC-41302 for XM-T", REQUEST.toString());
    }

    @Test
    void a_job_prints_how_far_it_is_without_words_and_counts() {
        ImportJob.Failure failure = new ImportJob.Failure("UNREADABLE", CANARY);
        ImportJob job = ImportJob.of("JOB", REQUEST)
                .with(ImportedFile.arrived(4711).hashed(4711, CANARY))
                .failed(ImportJob.State.REFUSED, failure, REQUEST.at());
        assertEquals("import JOB REFUSED: COUNTS as CSV of XM-DAC-41302 for XM-T", job.toString());
    }

    @Test
    void an_importer_prints_whose_it_is_and_nothing_of_its_keys_and_files() {
        ImportDesk desk = new ImportDesk(new MemoryTables(), Path.of(CANARY));
        assertEquals("importer one", desk.importer().toString());
    }
}
