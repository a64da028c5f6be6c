package org.partnerhub.exchange.sheet;

import org.partnerhub.exchange.FileRefused;

/** How large a file may be; what is larger is no officer's spreadsheet. */
final class Limits {
    static final int COLUMNS = 100;
    static final int ROWS = 1_100_000;
    static final int CELL = 2_000;
    static final int ANY_TEXT = 40_000;
    static final int REASON = 500;

    private Limits() {}

    static FileRefused whole(String reason) {
        return FileRefused.whole("The file", reason);
    }

    static FileRefused at(long row, String reason) {
        return FileRefused.atRow("The file", row, reason);
    }

    static FileRefused tooManyColumns(long row) {
        return at(row, "it has more than " + COLUMNS + " columns");
    }

    static void checkRow(long row) {
        if (row > ROWS) {
            throw whole("it has more than 1,100,000 rows");
        }
    }
}
