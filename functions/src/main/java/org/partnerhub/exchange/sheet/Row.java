package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row below a heading, with what is wrong with it so far. */
record Row(SheetRow cells, Heading heading, List<RowProblem> problems) {

    static Row of(SheetRow cells, Heading heading) {
        Row row = new Row(cells, heading, new ArrayList<>());
        row.checkWidth();
        return row;
    }

    long number() {
        return cells.number();
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    Cell cell(Column column) {
        return new Cell(cells.number(), column, Texts.clean(cells.cell(column.position())), problems);
    }

    /** The cell of a field; empty text where the file has no such column. */
    Cell cell(Field field) {
        return heading.one(field)
                .map(this::cell)
                .orElseGet(() -> new Cell(cells.number(), Column.of(0, field), "", problems));
    }

    /** Why the row comes late or is corrected. */
    Optional<String> reason() {
        Cell reason = cell(Field.REASON);
        return reason.text().length() > Limits.REASON
                ? reason.refuse(ProblemCode.TOO_LONG, "Write at most 500 characters.")
                : Optional.of(reason.text()).filter(text -> !text.isEmpty());
    }

    private void checkWidth() {
        int columns = heading.width();
        boolean wider = cells.cells().size() > columns
                && cells.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        if (wider) {
            new Cell(cells.number(), Column.notRead(columns + 1), "", problems)
                    .refuse(ProblemCode.TOO_MANY_CELLS, "Put cells that hold a comma into quotation marks.");
        }
    }
}
