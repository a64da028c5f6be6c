package org.partnerhub.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.json.PlainJson;

/**
 * What a request asks for, read out of strict UTF-8 and one JSON object without duplicate keys and with nothing behind it.
 *
 * @param query the document; empty when it is named instead
 * @param documentId the name of a shipped document; empty when the document itself is sent
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters">Request parameters</a>
 */
record Body(
        Optional<String> query,
        Optional<String> documentId,
        Optional<String> operationName,
        Map<String, Object> variables) {
    private static final int MOST_CHARACTERS_OF_A_STRING = 32 * 1024;
    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(MOST_CHARACTERS_OF_A_STRING)
                    .maxNameLength(MOST_CHARACTERS_OF_A_STRING)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Out of the body of a POST.
     *
     * @throws BadRequest when it is no request
     */
    static Body of(byte[] content) {
        Map<String, Object> json = object(text(content));
        requireObject(json, "extensions");
        Body body = new Body(
                optionalText(json, "query").filter(query -> !query.isBlank()),
                optionalText(json, "documentId"),
                optionalText(json, "operationName"),
                optionalObject(json, "variables"));
        if (body.query.isPresent() && body.documentId.isPresent()) {
            throw invalid("Send the key query or the key documentId, not both.");
        }
        return body;
    }

    /**
     * Out of the query string of a GET, which names a shipped document.
     *
     * @throws BadRequest when it is no request
     */
    static Body ofParameters(Map<String, String> parameters) {
        return new Body(
                Optional.empty(),
                Optional.ofNullable(parameters.get("documentId")),
                Optional.ofNullable(parameters.get("operationName")),
                Optional.ofNullable(parameters.get("variables"))
                        .filter(text -> !text.isEmpty())
                        .map(Body::variables)
                        .orElse(Map.of()));
    }

    private static Map<String, Object> variables(String text) {
        try {
            return object(text);
        } catch (BadRequest refused) {
            throw invalid("The parameter variables must hold a JSON object, URL-encoded.");
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequest(400, "NOT_UTF_8", "The body must be UTF-8.");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String text) {
        Object json = parsed(text);
        if (json instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw invalid(
                json instanceof List<?>
                        ? "Batches are not served: send one JSON object with the key query."
                        : "The body must be a JSON object with the key query.");
    }

    private static @Nullable Object parsed(String text) {
        try {
            return PlainJson.read(FACTORY.createParser(text));
        } catch (StreamConstraintsException e) {
            throw new BadRequest(
                    400,
                    "JSON_BEYOND_LIMIT",
                    "The body goes beyond a limit: at most " + DEEPEST + " levels deep, no string longer than 32 KB,"
                            + " no number longer than " + LONGEST_NUMBER + " digits.");
        } catch (IOException e) {
            throw new BadRequest(400, "NOT_JSON", "The body must be well-formed JSON without duplicate keys.");
        }
    }

    private static Optional<String> optionalText(Map<String, Object> json, String key) {
        Object value = json.get(key);
        if (value != null && !(value instanceof String)) {
            throw invalid("The key " + key + " must hold a string.");
        }
        return Optional.ofNullable((String) value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> optionalObject(Map<String, Object> json, String key) {
        requireObject(json, key);
        Object value = json.get(key);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static void requireObject(Map<String, Object> json, String key) {
        Object value = json.get(key);
        if (value != null && !(value instanceof Map)) {
            throw invalid("The key " + key + " must hold an object.");
        }
    }

    private static BadRequest invalid(String message) {
        return new BadRequest(400, "BAD_REQUEST", message);
    }
}
