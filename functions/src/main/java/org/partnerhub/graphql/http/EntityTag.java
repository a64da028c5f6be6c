package org.partnerhub.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.partnerhub.store.Documents;

/**
 * By what an answer is known again.
 *
 * @param text as the header ETag has it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">RFC 9110, ETag</a>
 */
public record EntityTag(String text) {
    private static final String WEAK = "W/";

    /** Of answers that are the same bytes whenever they are the same. */
    public static EntityTag strong(byte[] content) {
        return new EntityTag("\"" + Documents.sha256(content) + "\"");
    }

    /**
     * Of answers that say the same and need not be the same bytes.
     *
     * @param content what they say, and in which form
     */
    static EntityTag weak(String content) {
        return new EntityTag(
                WEAK + strong(content.getBytes(StandardCharsets.UTF_8)).text());
    }

    /** Whether who asks has the answer already. */
    public boolean isKnownTo(Question question) {
        return question.header("if-none-match").filter(this::isIn).isPresent();
    }

    /** Compares weakly, as RFC 9110 asks for If-None-Match, since a proxy that compresses makes a tag weak. */
    boolean isIn(String ifNoneMatch) {
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(text)));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
