package org.partnerhub.exchange.sheet;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param number from 1 for the first line of the file
 * @param cells as text, as many as the row has
 */
record SheetRow(long number, List<String> cells) {
    /** The text at a position from 1; empty where the row has no such cell. */
    String cell(int position) {
        return position <= cells.size() ? cells.get(position - 1) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
