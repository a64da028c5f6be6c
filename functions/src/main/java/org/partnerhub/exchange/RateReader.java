package org.partnerhub.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.partnerhub.model.Rate;

/** Reads rates of exchange from a CSV file with the columns of {@link Rate}. */
public final class RateReader {

    private RateReader() {}

    /**
     * Reads every rate of a file.
     *
     * @throws FileRefused when the file is no such list, with the reason
     */
    public static List<Rate> read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return CsvRow.all(stream).stream().map(RateReader::rate).toList();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException problem) {
            throw FileRefused.whole(
                    String.valueOf(file.getFileName()), "it is no list of rates, as " + problem.getMessage());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Rate rate(CsvRow row) {
        return new Rate(
                row.required("currency"),
                new BigDecimal(row.required("perUnitedStatesDollar")),
                LocalDate.parse(row.required("date")),
                row.required("source"),
                Boolean.parseBoolean(row.required("synthetic")));
    }
}
