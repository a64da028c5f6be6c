package org.partnerhub.exchange.sheet;

import java.util.List;

/**
 * What else is to be said of a file that was read to its end.
 *
 * @param rows how many rows were read below the heading, blank ones left out
 * @param columnsNotRead positions, from 1, of columns that were not read; they were searched for personal data all the same
 */
public record SheetNotes(long rows, List<Integer> columnsNotRead) {
    public SheetNotes {
        columnsNotRead = List.copyOf(columnsNotRead);
    }

    /** One sentence for each column that was not read; it names the column as spreadsheets do. */
    public List<String> sentences() {
        return columnsNotRead.stream()
                .map(position -> "Column %s was not read.".formatted(Letters.of(position)))
                .toList();
    }
}
