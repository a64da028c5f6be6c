package org.partnerhub.graphql.http;

import java.util.Arrays;
import org.partnerhub.store.Documents;

/**
 * By what a browser knows that an answer has not changed.
 *
 * @param text as the ETag header has it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.etag">ETag</a>
 */
public record EntityTag(String text) {

    /** The tag of these bytes, before they are packed. */
    public static EntityTag of(byte[] content) {
        return new EntityTag("\"" + Documents.sha256(content) + "\"");
    }

    /** Whether an If-None-Match header names it; compares weakly, as RFC 9110 asks, since whoever packs an answer makes its tag weak. */
    public boolean isNamedBy(String ifNoneMatch) {
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(text) || known.equals("*"));
    }
}
