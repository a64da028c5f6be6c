package org.partnerhub.exchange.table;

import java.util.List;

/**
 * A table as spreadsheets know it.
 *
 * @param name what to call it
 * @param rows the values of each row, one for each column
 */
public record Table(String name, List<Column> columns, List<List<Value>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What stands at the head of a column.
     *
     * @param header what it is called
     * @param tag what it holds, as the Humanitarian Exchange Language says it; empty when it has no word for that
     * @see <a href="https://hxlstandard.org/standard/1-1final/">HXL 1.1</a>
     */
    public record Column(String header, String tag) {}
}
