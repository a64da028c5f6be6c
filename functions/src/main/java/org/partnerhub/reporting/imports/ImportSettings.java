package org.partnerhub.reporting.imports;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an importer works.
 *
 * @param owner tells this importer apart from all others that run at the same time
 * @param folder where files are copied to while they are read
 * @param window how many rows are worked on between two checkpoints
 * @param mostBytes how large a file may be, whatever a job allows
 * @param lease how long others wait for an importer that says nothing more
 * @param expected how long a file is waited for; no address for an upload may be valid for longer
 * @param kept how long a checked file is kept for somebody to order it
 */
public record ImportSettings(
        String owner, Path folder, int window, long mostBytes, Duration lease, Duration expected, Duration kept) {
    /** How large a file may be: 100 MB. */
    public static final long MOST_BYTES = 100_000_000;

    /** How long a file is waited for, and how long an address for one may be valid. */
    public static final Duration EXPECTED = Duration.ofHours(1);

    private static final int WINDOW = 5_000;
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(7);

    /** Windows of 5,000 rows, files of 100 MB, an hour to bring them and a week to order that they be counted. */
    public static ImportSettings of(String owner, Path folder) {
        return new ImportSettings(owner, folder, WINDOW, MOST_BYTES, LEASE, EXPECTED, KEPT);
    }
}
