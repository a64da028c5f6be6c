package org.partnerhub.graphql.http;

import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request, as far as GraphQL cares.
 *
 * @param method in capital letters
 * @param headers by name in small letters
 * @param parameters of the query string, decoded
 * @param body empty text when there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Question(String method, Map<String, String> headers, Map<String, String> parameters, byte[] body) {

    /** A header by its name in small letters. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
