package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.ProcessDied;
import org.partnerhub.store.Table;
import org.partnerhub.store.dynamo.DynamoTables;

/** An import on a database: checked, killed, resumed, sent again, quarantined. */
final class DynamoImportTest {
    private static final Map<Table, String> NAMES =
            Map.of(Table.PARTICIPATIONS, "participations", Table.REPORTED, "reported");
    private static final String FILE =
            ImportDesk.HEADER + people("reached", 1, 60) + "reached,CASE-61,2025-02-03,q,LK51,,\n";

    @Test
    void whatever_happens_to_an_import_everybody_counts_once(@TempDir Path folder) throws Exception {
        try (LocalDynamo database = LocalDynamo.withTables()) {
            ImportDesk desk = new ImportDesk(new DynamoTables(database.client(), NAMES), folder);
            ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
            desk.run();
            desk.order(job);
            die(desk, Fault.DEATH_AFTER);
            die(desk, Fault.DEATH_BEFORE);
            desk.run();
            assertRight(desk, desk.now(job), 1);
            assertRight(desk, desk.applied(Kind.PARTICIPATIONS, FILE), 1);
            quarantines(desk);
        }
    }

    private static void die(ImportDesk desk, Fault fault) {
        CrashingTables dying = new CrashingTables(desk.tables, write -> write == 6 ? fault : Fault.NONE);
        assertThrows(ProcessDied.class, () -> desk.importer("dying", dying).run(Deadline.NONE));
        desk.clock.pass(Duration.ofMinutes(2));
    }

    private static void assertRight(ImportDesk desk, ImportJob job, long number) {
        assertEquals(State.APPLIED, job.state());
        assertEquals(60, job.application().accepted());
        assertEquals(List.of("62 sex UNKNOWN_CODE"), desk.problems(job));
        assertEquals(Optional.of(number), job.file().flatMap(ImportedFile::number));
        assertEquals(60, desk.total("reached"));
    }

    private static void quarantines(ImportDesk desk) {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE + "reached,200012345678,2025-02-03,f,LK51,,\n");
        desk.run();
        assertEquals(State.QUARANTINED, desk.now(job).state());
        assertEquals(0, desk.now(job).progress().pages());
        assertEquals(60, desk.total("reached"));
    }
}
