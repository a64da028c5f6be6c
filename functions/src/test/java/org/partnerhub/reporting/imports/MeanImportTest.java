package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;

/** A mean of persons' scores is a value on a scale that a spreadsheet may state, and no count of persons. */
final class MeanImportTest {
    private final ImportDesk desk;

    MeanImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(new MemoryTables(), folder);
    }

    @Test
    void a_mean_between_the_ends_of_its_scale_is_taken_from_a_spreadsheet_as_it_is_from_an_iati_file() {
        ImportJob job = desk.applied(Kind.COUNTS, "indicator,period,value\nmean,2025Q1,0.54\n");
        assertEquals(List.of(), desk.problems(job));
        assertEquals(List.of("2025-03-31  0.54"), desk.cells("mean"));
    }

    @Test
    void persons_are_not_counted_in_an_indicator_that_is_a_mean_of_scores() {
        ImportJob job = desk.applied("mean,CASE-1,2025-02-03,f,LK51,,\nmean,CASE-2,2025-02-03,f,LK51,,\n");
        assertEquals(
                List.of("2 indicator NOT_COUNTED_THIS_WAY", "3 indicator NOT_COUNTED_THIS_WAY"), desk.problems(job));
        assertEquals(List.of(), desk.cells("mean"));
    }
}
