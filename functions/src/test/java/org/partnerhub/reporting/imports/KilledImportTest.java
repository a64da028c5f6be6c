package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.imports.ImportJob.State;

/**
 * An importer whose process is killed ({@code kill -9}) at a random moment has lost nothing and counts nothing twice. How
 * often is set by {@code hub.kills}: of three kills two are of an import that is resumed, and one of an import that is sent
 * again.
 */
final class KilledImportTest {
    private static final int KILLS = Integer.getInteger("hub.kills", 3);
    private static final int RESUMED = 2;
    private static final int ROWS = 2_000;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    @Test
    void an_import_whose_process_is_killed_is_resumed_with_the_right_totals(@TempDir Path folder) throws Exception {
        int kills = KILLS - KILLS / (RESUMED + 1);
        for (int done = 0; done < kills; done += RESUMED) {
            resumed(done, Math.min(RESUMED, kills - done), folder.resolve("round " + done));
        }
    }

    @Test
    void a_file_that_is_sent_again_after_its_import_was_killed_has_the_right_totals(@TempDir Path folder)
            throws Exception {
        for (int kill = 0; kill < KILLS / (RESUMED + 1); kill++) {
            sentAgain(1_000 + kill, folder.resolve("round " + kill));
        }
    }

    private static void resumed(long seed, int kills, Path folder) throws Exception {
        Random random = new Random(seed);
        try (KilledDesk desk = new KilledDesk(new PeopleFile(seed, ROWS), folder)) {
            ImportJob job = desk.ordered();
            for (int kill = 0; kill < kills; kill++) {
                int from = ROWS * kill / kills;
                desk.killed(job, SHORT, from + random.nextInt(ROWS / kills * 4 / 5), random.nextInt(60));
            }
            desk.finished(job);
            desk.assertRight(job);
        }
    }

    private static void sentAgain(long seed, Path folder) throws Exception {
        Random random = new Random(seed);
        try (KilledDesk desk = new KilledDesk(new PeopleFile(seed, ROWS), folder)) {
            ImportJob killed = desk.ordered();
            desk.killed(killed, FOR_EVER, random.nextInt(ROWS * 4 / 5), random.nextInt(60));
            ImportJob again = desk.ordered();
            desk.finished(again);
            desk.assertRight(again);
            assertEquals(State.APPLYING, desk.now(killed).state());
            assertTrue(desk.now(killed).application().lastRow() <= ROWS);
        }
    }
}
