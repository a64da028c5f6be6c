package org.partnerhub.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a file tell of its format, whatever it is called. */
enum Signature {
    /** An XLSX workbook is one. */
    ZIP("PK\u0003\u0004"),
    /** A workbook in the old format, or one with a password. */
    COMPOUND("\u00D0\u00CF\u0011\u00E0"),
    PDF("%PDF"),
    /** Text, and everything else that is not told apart. */
    OTHER("");

    static final int LENGTH = 4;

    private final String start;

    Signature(String start) {
        this.start = start;
    }

    /** The format of a file that starts with these bytes. */
    static Signature of(byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(each -> each.start.equals(start))
                .findFirst()
                .orElse(OTHER);
    }
}
