package org.partnerhub.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the participations of the seed: persons who do not exist, in the numbers that the seed reports. The same bytes every
 * time. Run its {@code main} to write the files anew.
 */
final class SyntheticParticipations {
    static final Path FOLDER = Path.of("infra/seed/participations");

    private SyntheticParticipations() {}

    /** Each file's text by its name. */
    static Map<String, String> files() {
        return Map.of(
                "livelihood.csv", text(SyntheticGrants.rows()),
                "training.csv", text(SyntheticTraining.rows()),
                "skilled-workers.csv", text(SyntheticSkilledWorkers.rows()));
    }

    private static String text(List<SyntheticRow> rows) {
        return Stream.concat(
                        Stream.of(SyntheticRow.HEADER),
                        rows.stream().sorted(SyntheticRow.BY_DATE).map(SyntheticRow::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Writes the files into the seed of the project that it is run in. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
