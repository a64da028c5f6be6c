package org.partnerhub.exchange;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a CSV file whose first line names the columns. */
record CsvRow(Map<String, String> cells) {
    private static final ObjectReader READER = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    /** Every row of a file in UTF-8. */
    static List<CsvRow> all(InputStream stream) throws IOException {
        return READER.<Map<String, String>>readValues(stream).readAll().stream()
                .map(CsvRow::new)
                .toList();
    }

    /** A cell without the blanks around it; empty when there is nothing else in it, or no such column. */
    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A cell that must hold something; throws {@link IllegalArgumentException} when it does not. */
    String required(String column) {
        return cell(column).orElseThrow(() -> new IllegalArgumentException("a row has no " + column));
    }
}
