package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Rows of one sheet of a workbook, one at a time. */
final class WorksheetRows implements RowSource {
    private final XmlPart part;
    private final CellTexts texts;
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int position;

    WorksheetRows(XmlPart part, CellTexts texts) {
        this.part = part;
        this.texts = texts;
    }

    @Override
    public void forEach(Consumer<SheetRow> rows) {
        while (part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                startRow();
            } else if (part.starts("c")) {
                readCell();
            } else if (part.ends("row")) {
                rows.accept(new SheetRow(row, List.copyOf(cells)));
            }
        }
    }

    private void startRow() {
        int number = part.number("r").orElse(row + 1);
        if (number <= row) {
            throw XmlPart.malformed();
        }
        Limits.checkRow(number);
        row = number;
        position = 0;
        cells.clear();
    }

    private void readCell() {
        position = part.attribute("r").map(Letters::position).orElse(position + 1);
        String type = part.attribute("t").orElse("n");
        Optional<Integer> style = part.number("s");
        put(texts.of(type, style, value()));
    }

    private String value() {
        String value = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("v")) {
                value = RichText.of("v", part);
            } else if (part.starts("is")) {
                value = RichText.until("is", part);
            }
        }
        return value;
    }

    private void put(String text) {
        if (position < 1) {
            throw XmlPart.malformed();
        }
        if (text.isBlank()) {
            return;
        }
        if (position > Limits.COLUMNS) {
            throw Limits.tooManyColumns(row);
        }
        while (cells.size() < position) {
            cells.add("");
        }
        cells.set(position - 1, text);
    }
}
