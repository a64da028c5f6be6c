package org.partnerhub.graphql.http;

import java.util.Map;
import java.util.function.Supplier;
import org.partnerhub.exchange.TooLarge;

/**
 * An answer that is to be kept as a file.
 *
 * @param name what to call the file; letters, digits, hyphens, underscores and full stops
 */
record Download(MediaType type, String name) {
    /** Lambda hands over 6 MB, in which bytes are written in base64 and line feeds as two letters. */
    static final int MOST_BYTES = 4_000_000;

    /** The answer; TOO_LARGE when the content cannot be written for its size. */
    Answer of(Supplier<byte[]> content) {
        Map<String, String> headers = Map.of(
                "content-type",
                type.header(),
                "content-disposition",
                "attachment; filename=\"" + name + "\"",
                "cache-control",
                "no-store");
        try {
            return new Answer(200, headers, content.get());
        } catch (TooLarge refused) {
            return tooLarge(String.valueOf(refused.getMessage()));
        }
    }

    /** An answer like any other, so that what was asked for is in the log. */
    static Answer tooLarge(String message) {
        return Answer.refusal(400, MediaType.JSON, "TOO_LARGE", message);
    }
}
