package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.model.Activity;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** An operator brings the record of an activity, and is told what became of it. */
final class TakeRecordsTest {
    private final MemoryTables tables = new MemoryTables();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private boolean take(Path... files) {
        return new TakeRecords(tables, new PrintStream(said, true, StandardCharsets.UTF_8)).take(List.of(files));
    }

    private List<String> known() {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED))
                .all().stream().map(Activity::iatiIdentifier).toList();
    }

    @Test
    void a_record_can_be_reported_on_once_it_was_taken_however_often_it_is() {
        Path record = Path.of("infra/seed/uplift.xml");
        assertTrue(take(record, record));
        assertEquals(List.of("XM-DAC-47066-UPLIFT"), known());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("uplift.xml: 1 accepted, 0 refused."));
    }

    @Test
    void what_is_refused_is_named_and_the_other_files_are_taken() throws IOException {
        Path refused = Files.writeString(folder.resolve("old.xml"), "<iati-activities version='1.05'/>");
        assertFalse(take(refused, Path.of("infra/seed/predecessor.xml")));
        assertEquals(1, known().size());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("old.xml"));
    }
}
