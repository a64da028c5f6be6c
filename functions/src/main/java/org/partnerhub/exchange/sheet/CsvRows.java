package org.partnerhub.exchange.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.partnerhub.exchange.FileRefused;

/** Rows of a CSV file in UTF-8. A row that spans several lines, since a cell of it does, is one row. */
record CsvRows(InputStream content) implements RowSource {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.ANY_TEXT)
                    .build())
            .build();

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void forEach(Consumer<SheetRow> rows) {
        long[] row = {0};
        try (CsvParser parser = parser()) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                Limits.checkRow(++row[0]);
                rows.accept(new SheetRow(row[0], cells(parser, row[0])));
            }
        } catch (StreamConstraintsException problem) {
            throw Limits.at(row[0], "a cell is far too long, or a quotation mark is never closed");
        } catch (JsonProcessingException problem) {
            throw Limits.at(Math.max(row[0], 1), "its quotation marks do not fit together");
        } catch (IOException problem) {
            throw Limits.whole("it cannot be read");
        }
    }

    private CsvParser parser() throws IOException {
        PushbackInputStream text = new PushbackInputStream(content, Signature.LENGTH);
        byte[] start = text.readNBytes(Signature.LENGTH);
        refuseOtherFormats(Signature.of(start));
        text.unread(start);
        Opening opening = Opening.of(text);
        CsvParser parser = FACTORY.createParser(opening.text());
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(opening.separator()));
        return parser;
    }

    private static void refuseOtherFormats(Signature signature) {
        switch (signature) {
            case ZIP -> throw Limits.whole("it is a workbook; ask again with format XLSX");
            case COMPOUND ->
                throw Limits.whole("it is a workbook that is protected by a password or in the old format .xls;"
                        + " save it as .xlsx without a password, and ask again with format XLSX");
            case PDF -> throw Limits.whole("it is a PDF; save the table that it was made of as CSV or XLSX");
            case OTHER -> {
                // a text has no signature
            }
        }
    }

    private static List<String> cells(CsvParser parser, long row) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            if (cells.size() == Limits.COLUMNS) {
                throw Limits.tooManyColumns(row);
            }
            cells.add(checked(parser.getText(), row));
        }
        return cells;
    }

    private static String checked(String text, long row) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw Limits.at(row, "it is not in UTF-8; save it as \"CSV UTF-8\"");
        }
        if (text.indexOf('\0') >= 0) {
            throw nul(row);
        }
        return text;
    }

    private static FileRefused nul(long row) {
        return Limits.at(row, "it holds bytes that are no text; save it as \"CSV UTF-8\"");
    }
}
