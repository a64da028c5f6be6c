package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table of viewers by what they may ask, in a form whose differences people review.
 *
 * @param viewers who asks, by the groups of their token
 * @param rows what is asked
 * @param cell the word for a row and a viewer
 */
record Matrix(List<String> viewers, List<String> rows, BinaryOperator<String> cell) {
    private static final Path FOLDER = Path.of("functions/src/test/resources/partners");
    private static final String UPDATE = "golden.update";
    private static final int LEAST_WIDTH = "withheld".length();

    /** Compares with the file that was reviewed, or writes that file when the tests are told so. */
    void assertAsReviewed(String file) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(golden, text());
        }
        assertEquals(
                Files.readString(golden),
                text(),
                () -> "access has changed; when that is meant, run this test with -D" + UPDATE
                        + "=true and review the difference of " + golden);
    }

    private String text() {
        return line("", viewer -> group(viewer, 0))
                + line("", viewer -> group(viewer, 1))
                + rows.stream()
                        .map(row -> line(row, viewer -> cell.apply(row, viewer)))
                        .collect(Collectors.joining());
    }

    private String line(String row, UnaryOperator<String> word) {
        String cells = viewers.stream()
                .map(viewer -> padded(word.apply(viewer), width(viewer)))
                .collect(Collectors.joining("  "));
        return (padded(row, widest()) + "  " + cells).stripTrailing() + "\n";
    }

    private int widest() {
        return rows.stream().mapToInt(String::length).max().orElse(0);
    }

    private static int width(String viewer) {
        return Math.max(
                LEAST_WIDTH,
                Math.max(group(viewer, 0).length(), group(viewer, 1).length()));
    }

    private static String group(String viewer, int place) {
        List<String> groups = Arrays.asList(viewer.split(",", -1));
        return place < groups.size() ? groups.get(place) : "";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
