package org.partnerhub.exchange.sheet;

import java.util.List;
import java.util.stream.Stream;

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

    /** Whether there were no rows, and one sentence for each column that was not read, named as spreadsheets do. */
    public List<String> sentences() {
        Stream<String> columns =
                columnsNotRead.stream().map(position -> "Column %s was not read.".formatted(Letters.of(position)));
        return Stream.concat(Stream.of("The file has no rows.").filter(sentence -> rows == 0), columns)
                .toList();
    }
}
