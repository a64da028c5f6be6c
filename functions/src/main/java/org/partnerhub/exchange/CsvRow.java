package org.partnerhub.exchange;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a CSV file whose first line names the columns. */
record CsvRow(Map<String, String> cells) {
    private static final CsvFactory FACTORY = new CsvFactory();
    private static final CsvSchema NAMED_BY_THE_FIRST_LINE =
            CsvSchema.emptySchema().withHeader();

    /** Every row of a file in UTF-8. */
    static List<CsvRow> all(InputStream stream) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvParser csv = FACTORY.createParser(stream)) {
            csv.setSchema(NAMED_BY_THE_FIRST_LINE);
            while (csv.nextToken() != null) {
                rows.add(row(csv));
            }
        }
        return rows;
    }

    private static CsvRow row(CsvParser csv) throws IOException {
        Map<String, String> cells = new HashMap<>();
        for (String column = csv.nextFieldName(); column != null; column = csv.nextFieldName()) {
            cells.put(column, csv.nextTextValue());
        }
        return new CsvRow(cells);
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
