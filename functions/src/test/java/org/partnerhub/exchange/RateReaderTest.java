package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Rate;

/** Rates come in with their date and source, and a faulty list is refused with the reason. */
class RateReaderTest {
    private static final String HEADER = "currency,perUnitedStatesDollar,date,source,synthetic\n";

    @Test
    void a_rate_keeps_its_date_and_source(@TempDir Path folder) throws IOException {
        Path file = written(folder, HEADER + "JPY,157.25,2024-12-31,\"A bank, Tokyo\",false\n");
        Rate rate = new Rate("JPY", new BigDecimal("157.25"), LocalDate.of(2024, 12, 31), "A bank, Tokyo", false);
        assertEquals(List.of(rate), RateReader.read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JPY,many,2024-12-31,A bank,false",
                "JPY,157,31.12.2024,A bank,false",
                "JPY,157,2024-12-31,,false",
                ",157,2024-12-31,A bank,false"
            })
    void a_faulty_row_is_refused_by_the_name_of_the_file(String row, @TempDir Path folder) throws IOException {
        Path file = written(folder, HEADER + row + "\n");
        FileRefused refused = assertThrows(FileRefused.class, () -> RateReader.read(file));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("rates.csv is refused: it is no list of rates, as "));
    }

    private static Path written(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("rates.csv"), text);
    }
}
