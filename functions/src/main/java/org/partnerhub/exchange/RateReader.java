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
import java.util.Objects;
import org.partnerhub.model.Rate;

/** Reads rates of exchange from a CSV file with the columns of {@link Rate}. */
public final class RateReader {

    private RateReader() {}

    /** The rates that ride in the package. */
    public static List<Rate> packaged() {
        try (InputStream stream = RateReader.class.getResourceAsStream("/rates.csv")) {
            return read("rates.csv", Objects.requireNonNull(stream, "the package holds no rates"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Reads every rate of a file.
     *
     * @throws FileRefused when the file is no such list, with the reason
     */
    public static List<Rate> read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Rate> read(String name, InputStream stream) throws IOException {
        try {
            return CsvRow.all(stream).stream().map(RateReader::rate).toList();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException problem) {
            throw FileRefused.whole(name, "it is no list of rates, as " + problem.getMessage());
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
