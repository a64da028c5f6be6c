package org.partnerhub.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every error of an answer a code under {@code extensions}, also those that graphql-java makes itself, and tells each in no more
 * than 300 characters, none of which is half a letter; how many were left out is told beside them.
 *
 * @param most how many of them are told
 */
record Errors(int most) {
    /** Of what anybody may write: a closed field in a long list is an error for each entry. */
    static final Errors FEW = new Errors(10);

    /** Of shipped documents, whose fields were chosen. */
    static final Errors ALL = new Errors(Integer.MAX_VALUE);

    private static final int LONGEST = 300;
    private static final Map<String, String> CODES = Map.of(
            "InvalidSyntax", "SYNTAX_ERROR",
            "ValidationError", "VALIDATION_ERROR",
            "OperationNotSupported", "VALIDATION_ERROR");

    Map<String, Object> completed(Map<String, Object> answer) {
        Map<String, Object> completed = new LinkedHashMap<>(answer);
        if (answer.get("errors") instanceof List<?> errors) {
            completed.put(
                    "errors",
                    errors.stream().limit(most).map(Errors::completedError).toList());
            if (errors.size() > most) {
                completed.put("extensions", Map.of("errorsLeftOut", errors.size() - most));
            }
        }
        return completed;
    }

    private static Map<Object, Object> completedError(Object error) {
        Map<Object, Object> completed = new LinkedHashMap<>((Map<?, ?>) error);
        completed.computeIfPresent("message", (key, message) -> shortened(String.valueOf(message)));
        Map<Object, Object> extensions = completed.get("extensions") instanceof Map<?, ?> known
                ? new LinkedHashMap<>(known)
                : new LinkedHashMap<>();
        extensions.putIfAbsent(
                "code", CODES.getOrDefault(String.valueOf(extensions.get("classification")), "INTERNAL"));
        completed.put("extensions", extensions);
        return completed;
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? whole(message) : whole(message.substring(0, LONGEST - 1)) + "…";
    }

    /** With a question mark for a surrogate without the other one, which some clients cannot read. */
    private static String whole(String message) {
        return new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
