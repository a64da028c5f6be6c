package org.partnerhub.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Files of any length about as many different people, who are spread over cells as the seed's livelihood grants are. */
public final class SeedRows {
    /** The record of the seed's activity. */
    public static final Path RECORD = Path.of("infra/seed/uplift.xml");

    /** The activity's identifier. */
    public static final String ACTIVITY = "XM-DAC-47066-UPLIFT";

    /** The organisation that reports the rows. */
    public static final String ORGANISATION = "XM-DAC-47066";

    private static final Path ROWS = Path.of("infra/seed/participations/livelihood.csv");
    private static final int CASE_NUMBER = 1;

    private SeedRows() {}

    /**
     * Writes a file.
     *
     * @param first the number of the first person, so that several files are about different people
     */
    public static Path write(Path file, long first, long rows) throws IOException {
        List<String> seed = Files.readAllLines(ROWS);
        Random random = new Random(first);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(seed.get(0) + "\n");
            for (long person = first; person < first + rows; person++) {
                writer.write(row(seed.get(1 + random.nextInt(seed.size() - 1)), person));
            }
        }
        return file;
    }

    private static String row(String line, long person) {
        String[] cells = line.split(",", -1);
        cells[CASE_NUMBER] = "LG-" + person;
        return String.join(",", cells) + "\n";
    }
}
