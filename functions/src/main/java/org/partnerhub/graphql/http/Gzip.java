package org.partnerhub.graphql.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs answers for who can unpack them, since an HTTP API does not.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding">Accept-Encoding</a>
 */
public final class Gzip {
    private static final int WORTH_IT = 1_024;
    private static final String ENCODING = "content-encoding";

    private Gzip() {}

    /**
     * An answer as the client may have it: packed if it is large and the client takes that, else not.
     *
     * @param accepted the header Accept-Encoding; empty when there is none
     */
    public static Answer fit(Answer answer, Optional<String> accepted) {
        boolean isPacked = answer.headers().containsKey(ENCODING);
        if (!isPacked && answer.content().length < WORTH_IT) {
            return answer;
        }
        if (isTaken(accepted)) {
            return isPacked ? answer : packed(answer);
        }
        return isPacked ? unpacked(answer) : varied(answer, Map.of());
    }

    /** An answer in fewer bytes. */
    public static Answer packed(Answer answer) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(answer.content());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return varied(
                new Answer(answer.status(), answer.headers(), packed.toByteArray(), answer.operation()),
                Map.of(ENCODING, "gzip"));
    }

    /** With a word to caches that others may have it in another form. */
    private static Answer varied(Answer answer, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.putAll(more);
        headers.merge("vary", "Accept-Encoding", Gzip::and);
        return new Answer(answer.status(), headers, answer.content(), answer.operation());
    }

    private static Answer unpacked(Answer answer) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove(ENCODING);
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(answer.content()))) {
            return new Answer(answer.status(), headers, stream.readAllBytes(), answer.operation());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String and(String others, String one) {
        return others.contains(one) ? others : others + ", " + one;
    }

    /** Whether a client that sends such a header can unpack what is packed. */
    static boolean isTaken(Optional<String> accepted) {
        return accepted.stream()
                .flatMap(Gzip::codings)
                .anyMatch(coding -> coding.equals("gzip") || coding.matches("gzip;q=(1|0\\.[0-9]*[1-9])[0-9.]*"));
    }

    private static Stream<String> codings(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1)).map(coding -> coding.replace(" ", ""));
    }
}
