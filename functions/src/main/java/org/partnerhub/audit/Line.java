package org.partnerhub.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Json;

/**
 * An entry as it is kept, in one line: its hash, a space, and the text that is hashed.
 *
 * <p>The text is the {@link Entry} as JSON: members in the order of the records' components, no blank between them, what is
 * absent left out, days and moments as ISO 8601 writes them. The hash is the SHA-256 of the text's bytes in UTF-8, as 64 small
 * hexadecimal digits. What is kept is what was hashed, so that nobody has to write it down again to verify it.
 *
 * @param hash as it was written down; whether it is right is told by {@link #isIntact}
 */
public record Line(String hash, String text) {
    private static final int DIGITS = 64;

    static Line of(Entry entry) {
        String text = new String(Json.write(entry), StandardCharsets.UTF_8);
        return new Line(Documents.sha256(text), text);
    }

    /** Takes a line apart; one that is too short has no hash. */
    public static Line read(String line) {
        boolean isWhole = line.length() > DIGITS && line.charAt(DIGITS) == ' ';
        return isWhole ? new Line(line.substring(0, DIGITS), line.substring(DIGITS + 1)) : new Line("", line);
    }

    /** Whether the text is still the one that was hashed. */
    public boolean isIntact() {
        return hash.equals(Documents.sha256(text));
    }

    /**
     * What it says.
     *
     * @throws java.io.UncheckedIOException when it is no entry
     */
    public Entry entry() {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), new TypeReference<Entry>() {});
    }

    @Override
    public String toString() {
        return hash + " " + text;
    }
}
