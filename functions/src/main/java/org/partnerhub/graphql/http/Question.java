package org.partnerhub.graphql.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request, as far as GraphQL cares.
 *
 * @param id by which operators find what went wrong with it
 * @param method in capital letters
 * @param headers by name in small letters
 * @param parameters of the query string, decoded
 * @param body empty text when there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Question(
        Optional<String> id, String method, Map<String, String> headers, Map<String, String> parameters, byte[] body) {
    private static final int MOST_BYTES = 256 * 1024;

    /** A header by its name in small letters. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** How long that is which it asks, in bytes and letters. */
    long length() {
        return body.length
                + parameters.values().stream().mapToLong(String::length).sum();
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /**
     * Looks at its size and types, and at nothing that it says.
     *
     * @param answered the types that it may be answered in
     * @throws BadRequest when it is not served
     */
    void requireServed(List<MediaType> answered) {
        if (body.length > MOST_BYTES) {
            throw new BadRequest(413, "BODY_TOO_LARGE", "The body must not be larger than 256 KB.");
        }
        if (!isGet()) {
            requirePlainJson();
        }
        if (answered.isEmpty()) {
            throw new BadRequest(
                    406,
                    "NOT_ACCEPTABLE",
                    "Answers come as application/graphql-response+json or application/json; those to queries also as text/csv"
                            + " or a workbook.");
        }
    }

    private void requirePlainJson() {
        if (header("content-encoding").isPresent()) {
            throw new BadRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body without Content-Encoding.");
        }
        if (!isJson(header("content-type").orElse(""))) {
            throw new BadRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json in UTF-8.");
        }
    }

    private static boolean isJson(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        return parts[0].trim().equals("application/json")
                && Arrays.stream(parts).skip(1).noneMatch(Question::isOtherCharset);
    }

    private static boolean isOtherCharset(String parameter) {
        return parameter.startsWith("charset=") && !parameter.replace("\"", "").equals("charset=utf-8");
    }
}
