package org.partnerhub.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.Operation;
import org.partnerhub.json.PlainJson;

/**
 * An HTTP response.
 *
 * @param headers by name in small letters
 * @param content its bytes, none when it has no body; text is in UTF-8
 * @param operation what was run; empty when nothing was
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, String> headers, byte[] content, Optional<Operation> operation) {
    private static final int NOT_MODIFIED = 304;

    /** A response for which nothing was run. */
    public Answer(int status, Map<String, String> headers, byte[] content) {
        this(status, headers, content, Optional.empty());
    }

    /** A response of text, for which nothing was run. */
    public static Answer text(int status, Map<String, String> headers, String body) {
        return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The GraphQL shape of a request that was not run: one error with a code for programs and a sentence for people. */
    public static Answer refusal(int status, MediaType type, String code, String message) {
        return error(status, type, message, Map.of("code", code));
    }

    /** What is told of a failure inside the hub: the name under which operators find it, and nothing else. */
    public static Answer failure(Optional<String> request) {
        Map<String, Object> extensions = new LinkedHashMap<>(Map.of("code", "INTERNAL"));
        request.ifPresent(name -> extensions.put("request", name));
        return error(500, MediaType.JSON, "Something went wrong inside the hub.", extensions);
    }

    private static Answer error(int status, MediaType type, String message, Map<String, Object> extensions) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("extensions", extensions);
        return json(status, type, Map.of("errors", List.of(error)));
    }

    static Answer json(int status, MediaType type, Map<String, Object> content) {
        Map<String, String> headers = Map.of("content-type", type.header(), "cache-control", "no-store");
        return new Answer(status, headers, PlainJson.write(content));
    }

    /** The content as text; garbled when it is none. */
    public String body() {
        return new String(content, StandardCharsets.UTF_8);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Map.copyOf(more), content, operation);
    }

    Answer of(Operation run) {
        return new Answer(status, headers, content, Optional.of(run));
    }

    Answer unchanged() {
        Map<String, String> ofNothing = new HashMap<>(headers);
        ofNothing.remove("content-encoding");
        return new Answer(NOT_MODIFIED, Map.copyOf(ofNothing), new byte[0], operation);
    }
}
