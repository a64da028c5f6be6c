package org.partnerhub.graphql.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every error of an answer a code under {@code extensions}, also those that graphql-java makes itself. */
final class ErrorCodes {
    private static final Map<String, String> CODES = Map.of(
            "InvalidSyntax", "SYNTAX_ERROR",
            "ValidationError", "VALIDATION_ERROR",
            "OperationNotSupported", "VALIDATION_ERROR");

    private ErrorCodes() {}

    static Map<String, Object> completed(Map<String, Object> answer) {
        Map<String, Object> completed = new LinkedHashMap<>(answer);
        completed.computeIfPresent("errors", (key, errors) -> ((List<?>) errors)
                .stream().map(ErrorCodes::completedError).toList());
        return completed;
    }

    private static Map<Object, Object> completedError(Object error) {
        Map<Object, Object> completed = new LinkedHashMap<>((Map<?, ?>) error);
        Map<Object, Object> extensions = completed.get("extensions") instanceof Map<?, ?> known
                ? new LinkedHashMap<>(known)
                : new LinkedHashMap<>();
        extensions.putIfAbsent(
                "code", CODES.getOrDefault(String.valueOf(extensions.get("classification")), "INTERNAL"));
        completed.put("extensions", extensions);
        return completed;
    }
}
