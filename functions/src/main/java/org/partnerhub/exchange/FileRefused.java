package org.partnerhub.exchange;

/** A file is not read at all: nothing of it was delivered. The message is one sentence and names the line if any. */
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

    /** A file refused as a whole, such as one that is too large. */
    static FileRefused whole(String file, String reason) {
        return new FileRefused("%s is refused: %s.".formatted(file, reason));
    }
}
