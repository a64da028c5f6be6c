package org.partnerhub.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a CSV file and what its first lines tell: whether a byte order mark is to be passed over, and what separates
 * cells. The row of HXL tags tells that best, else the first line.
 */
record Opening(Reader text, char separator) {
    private static final int PEEK = 16_384;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static Opening of(InputStream content) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8), PEEK);
        passByteOrderMark(text);
        return new Opening(text, separator(peek(text)));
    }

    private static void passByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static String peek(Reader text) throws IOException {
        char[] start = new char[PEEK];
        text.mark(PEEK);
        int length = 0;
        for (int read = 0; read >= 0 && length < PEEK; read = text.read(start, length, PEEK - length)) {
            length += read;
        }
        text.reset();
        return new String(start, 0, length);
    }

    private static char separator(String start) {
        List<String> lines = start.lines()
                .filter(line -> !line.isBlank())
                .limit(Heading.ROWS)
                .toList();
        String telling = lines.stream()
                .filter(Opening::isTagged)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> count(telling, separator))
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElse(',');
    }

    private static boolean isTagged(String line) {
        return Stream.of(line.split("[,;\t]", -1))
                .map(cell -> cell.replace("\"", ""))
                .anyMatch(cell -> HxlTag.parse(cell).isPresent());
    }

    private static long count(String line, char separator) {
        String unquoted = line.replaceAll("\"[^\"]*\"", "");
        return unquoted.chars().filter(character -> character == separator).count();
    }
}
