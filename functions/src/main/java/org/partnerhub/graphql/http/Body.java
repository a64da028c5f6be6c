package org.partnerhub.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.GraphQlRequest;

/**
 * Reads the JSON of a request: strict UTF-8, one object, no duplicate keys, nothing behind it.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters">Request parameters</a>
 */
final class Body {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_CHARACTERS_OF_A_DOCUMENT = 32 * 1024;
    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(MOST_CHARACTERS_OF_A_DOCUMENT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    static GraphQlRequest request(byte[] body) {
        JsonNode json = object(text(body));
        requireObject(json, "extensions");
        return new GraphQlRequest(query(json), optionalText(json, "operationName"), optionalObject(json, "variables"));
    }

    /** Reads a JSON object from a parameter of the query string. */
    static Map<String, Object> variables(String text) {
        try {
            return map(object(text));
        } catch (BadRequest refused) {
            throw invalid("The parameter variables must hold a JSON object, URL-encoded.");
        }
    }

    private static String text(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new BadRequest(413, "BODY_TOO_LARGE", "The body must not be larger than 256 KB.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid("The body must be UTF-8.");
        }
    }

    private static JsonNode object(String text) {
        JsonNode json = parsed(text);
        if (!json.isObject()) {
            throw invalid(
                    json.isArray()
                            ? "Batches are not served: send one JSON object with the key query."
                            : "The body must be a JSON object with the key query.");
        }
        return json;
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw invalid(
                    "The body goes beyond a limit: at most " + DEEPEST + " levels deep, no string longer than 32 KB,"
                            + " no number longer than " + LONGEST_NUMBER + " digits.");
        } catch (JsonProcessingException e) {
            throw invalid("The body must be well-formed JSON without duplicate keys.");
        }
    }

    private static String query(JsonNode json) {
        return optionalText(json, "query")
                .filter(query -> !query.isBlank())
                .orElseThrow(() -> invalid("The key query must hold a GraphQL document."));
    }

    private static Optional<String> optionalText(JsonNode json, String key) {
        JsonNode value = json.path(key);
        if (!value.isTextual() && isPresent(value)) {
            throw invalid("The key " + key + " must hold a string.");
        }
        return isPresent(value) ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static Map<String, Object> optionalObject(JsonNode json, String key) {
        requireObject(json, key);
        JsonNode value = json.path(key);
        return isPresent(value) ? map(value) : Map.of();
    }

    private static void requireObject(JsonNode json, String key) {
        JsonNode value = json.path(key);
        if (!value.isObject() && isPresent(value)) {
            throw invalid("The key " + key + " must hold an object.");
        }
    }

    private static boolean isPresent(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private static Map<String, Object> map(JsonNode json) {
        return MAPPER.convertValue(json, new TypeReference<Map<String, Object>>() {});
    }

    private static BadRequest invalid(String message) {
        return new BadRequest(400, "BAD_REQUEST", message);
    }
}
