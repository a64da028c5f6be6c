package org.partnerhub.exchange;

/**
 * A file is not acceptable as a whole. Of IATI files nothing was delivered by then; what was delivered of a spreadsheet must
 * be thrown away. The message is one sentence and names the line or row if any.
 */
public final class FileRefused extends RuntimeException {
    FileRefused(String message) {
        super(message);
    }

    /**
     * A file refused for what stands in one of its lines.
     *
     * @param reason what is wrong, as the end of a sentence without its full stop
     */
    static FileRefused at(String file, int line, String reason) {
        return new FileRefused("%s is refused at line %d: %s.".formatted(file, Math.max(line, 1), reason));
    }

    /**
     * A spreadsheet refused for what stands in one of its rows.
     *
     * @param file what to call the file
     * @param row from 1 for the first
     * @param reason what is wrong, as the end of a sentence without its full stop
     */
    public static FileRefused atRow(String file, long row, String reason) {
        return new FileRefused("%s is refused at row %d: %s.".formatted(file, Math.max(row, 1), reason));
    }

    /** A file refused as a whole, such as one that is too large. */
    public static FileRefused whole(String file, String reason) {
        return new FileRefused("%s is refused: %s.".formatted(file, reason));
    }
}
