package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.FileRefused;

/** Whatever is done to a good file, reading it ends well, with problems, or with one of two refusals; never otherwise. */
class HostileSheetTest {
    private static final int TIMES = Integer.getInteger("sheet.rounds", 60);
    private static final List<String> PIECES = List.of(
            "\"",
            ",",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "\uFFFD",
            ";",
            "#adm2+code,",
            "LK-42",
            "=cmd",
            "'",
            "<",
            ">",
            "&#0;",
            "-1",
            "1e999",
            "9".repeat(400),
            ".",
            "%",
            "é",
            "\uD83D\uDE00",
            "\u202E",
            "LK51",
            "N/A",
            "2025-02-30",
            "<row>",
            "</c>");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_csv_file_that_was_tampered_with_does_no_harm(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] good = Files.readAllBytes(Path.of("infra/seed/samples/livelihood-grants-2025Q1.csv"));
        byte[] wide = Files.readAllBytes(Path.of("infra/seed/samples/officials-trained-2025Q1.csv"));
        for (int round = 0; round < TIMES; round++) {
            read(changed(good, random), SheetFormat.CSV, true);
            read(changed(wide, random), SheetFormat.CSV, false);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void a_workbook_that_was_tampered_with_does_no_harm(long seed) {
        Random random = new Random(seed);
        String heading = "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>";
        String row =
                "<row r=\"2\"><c s=\"0\"><v>1.2</v></c><c t=\"inlineStr\"><is><t>2025Q1</t></is></c><c><v>4</v></c></row>";
        for (int round = 0; round < TIMES; round++) {
            String rows = new String(
                    changed((heading + row).getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
            read(Book.ofRows(rows, "indicator", "period", "value"), SheetFormat.XLSX, false);
            read(changed(workbook(), random), SheetFormat.XLSX, false);
        }
    }

    private static byte[] workbook() {
        return Book.of(book -> {
            Worksheet sheet = book.newWorksheet("Counts");
            sheet.value(0, 0, "indicator");
            sheet.value(0, 1, "period");
            sheet.value(0, 2, "value");
        });
    }

    private static void read(byte[] file, SheetFormat format, boolean participations) {
        try {
            Reading<?> reading = participations ? Reading.participations(file, format) : Reading.counts(file, format);
            reading.problems().forEach(problem -> assertFalse(problem.message().isEmpty()));
        } catch (FileRefused | PersonalDataFound refused) {
            assertFalse(String.valueOf(refused.getMessage()).isEmpty());
        } catch (RuntimeException other) {
            fail("a file ended in " + other.getClass().getName(), other);
        }
    }

    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            bytes = changedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] changedOnce(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + random.nextInt(20));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> joined(bytes, at, piece, at);
            case 1 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 2 -> joined(bytes, at, new byte[0], to);
            default -> joined(bytes, at, piece, to);
        };
    }

    private static byte[] joined(byte[] bytes, int upTo, byte[] piece, int from) {
        byte[] joined = new byte[upTo + piece.length + bytes.length - from];
        System.arraycopy(bytes, 0, joined, 0, upTo);
        System.arraycopy(piece, 0, joined, upTo, piece.length);
        System.arraycopy(bytes, from, joined, upTo + piece.length, bytes.length - from);
        return joined;
    }
}
