package org.partnerhub.exchange.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML as spreadsheets are made of, and nothing else that XML can hold: no document type, comment or instruction, and never
 * more than 256 Ki characters between two tags. A parser that is given nothing else never has to hold more than that.
 */
final class PlainMarkup extends FilterReader {
    private static final int LONGEST = 1 << 18;
    private static final int DECLARATION = 4;

    private final Budget budget;
    private long position;
    private int sinceTag;
    private char before;

    PlainMarkup(Reader text, Budget budget) {
        super(text);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = super.read(characters, offset, length);
        budget.take(Math.max(read, 0));
        for (int index = offset; index < offset + read; index++) {
            check(characters[index]);
        }
        return read;
    }

    private void check(char character) {
        position++;
        sinceTag = character == '<' ? 0 : sinceTag + 1;
        boolean special = before == '<' && (character == '!' || (character == '?' && position > DECLARATION));
        if (special || sinceTag > LONGEST || character == 0 || character == '\uFFFD') {
            throw Limits.whole("it holds XML that no spreadsheet program writes");
        }
        before = character;
    }
}
