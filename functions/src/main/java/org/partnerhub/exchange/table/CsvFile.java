package org.partnerhub.exchange.table;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnerhub.exchange.BoundedContent;
import org.partnerhub.exchange.TooLarge;

/**
 * A table as comma-separated values: headers, HXL tags, rows; UTF-8 behind a byte order mark, without which Excel would show
 * Sinhala, Tamil and Japanese garbled; lines end as RFC 4180 has it.
 *
 * @param most how many bytes it may have
 */
public record CsvFile(Table table, int most) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

    /**
     * Writes the file.
     *
     * @throws TooLarge when it would have more bytes
     */
    public byte[] bytes() {
        BoundedContent content = new BoundedContent(most);
        try (Writer text = new OutputStreamWriter(content, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            write(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return content.toByteArray();
    }

    private void write(Writer text) throws IOException {
        try (CsvGenerator csv = FACTORY.createGenerator(text)) {
            csv.setSchema(SCHEMA);
            line(csv, table.columns().stream().map(Table.Column::header).toList());
            line(csv, table.columns().stream().map(Table.Column::tag).toList());
            for (List<Value> row : table.rows()) {
                line(csv, row.stream().map(Value::text).toList());
            }
        }
    }

    private static void line(CsvGenerator csv, List<String> cells) throws IOException {
        csv.writeStartArray();
        for (String cell : cells) {
            csv.writeString(cell);
        }
        csv.writeEndArray();
    }
}
