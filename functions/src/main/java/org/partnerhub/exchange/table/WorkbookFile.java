package org.partnerhub.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.partnerhub.exchange.BoundedContent;
import org.partnerhub.exchange.TooLarge;

/**
 * Tables as a workbook of Office Open XML, a sheet each. It states when it was written, so that no two of them are the same bytes.
 *
 * @param tables at least one
 * @param most how many bytes it may have
 */
public record WorkbookFile(List<Table> tables, int most) {
    private static final int HEADING_ROWS = 2;
    private static final int LONGEST_TEXT = 32_767;

    /**
     * Writes the file.
     *
     * @throws TooLarge when it would have more bytes, or a cell is longer than a workbook allows
     */
    public byte[] bytes() {
        BoundedContent content = new BoundedContent(most);
        try {
            write(content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return content.toByteArray();
    }

    private void write(OutputStream content) throws IOException {
        List<String> names = SheetNames.of(tables.stream().map(Table::name).toList());
        try (Workbook workbook = new Workbook(content, "PartnerDataHub", "1.0")) {
            for (int number = 0; number < tables.size(); number++) {
                write(tables.get(number), workbook.newWorksheet(names.get(number)));
            }
        }
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).header());
            sheet.value(1, column, table.columns().get(column).tag());
            sheet.style(0, column).bold().set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(table.rows().get(row), row + HEADING_ROWS, sheet);
        }
        sheet.freezePane(0, HEADING_ROWS);
        sheet.finish();
    }

    private static void write(List<Value> values, int row, Worksheet sheet) {
        for (int column = 0; column < values.size(); column++) {
            write(values.get(column), row, column, sheet);
        }
    }

    private static void write(Value value, int row, int column, Worksheet sheet) {
        if (value instanceof Value.Numeral numeral) {
            sheet.value(row, column, numeral.number());
        } else if (value instanceof Value.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Value.Words text) {
            sheet.value(row, column, checked(text.words()));
        }
    }

    private static String checked(String words) {
        if (words.length() > LONGEST_TEXT) {
            throw new TooLarge("A text is longer than a cell of a workbook can be; ask for CSV.");
        }
        return words;
    }
}
