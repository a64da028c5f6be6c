package org.partnerhub.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnerhub.model.Rate;

/** Reads rates of exchange from a CSV file with the columns of {@link Rate}. */
public final class RateReader {
    private static final ObjectReader ROWS = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private RateReader() {}

    /**
     * Reads every rate of a file.
     *
     * @throws FileRefused when the file is no such list, with the reason
     */
    public static List<Rate> read(Path file) {
        try (var rows = ROWS.<Map<String, String>>readValues(Files.readString(file))) {
            return rows.readAll().stream().map(RateReader::rate).toList();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException problem) {
            throw new FileRefused(file.getFileName() + " is no list of rates: " + problem.getMessage());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Rate rate(Map<String, String> row) {
        return new Rate(
                cell(row, "currency"),
                new BigDecimal(cell(row, "perUnitedStatesDollar")),
                LocalDate.parse(cell(row, "date")),
                cell(row, "source"),
                Boolean.parseBoolean(cell(row, "synthetic")));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null || cell.isBlank()) {
            throw new IllegalArgumentException("a row has no " + column);
        }
        return cell.strip();
    }
}
