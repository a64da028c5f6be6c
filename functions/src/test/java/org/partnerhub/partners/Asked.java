package org.partnerhub.partners;

import java.util.Map;

/**
 * A question to the reading room.
 *
 * @param document sent by POST, or by GET the identifier of a shipped query
 * @param accept the media type of the answer
 * @param parameters of the address
 */
record Asked(
        String method, String document, Map<String, Object> variables, String accept, Map<String, String> parameters) {

    static Asked posted(String document, Map<String, Object> variables, String accept) {
        return new Asked("POST", document, variables, accept, Map.of());
    }

    /** The same, for one table of the answer. */
    Asked forTable(String name) {
        return new Asked(method, document, variables, accept, Map.of("table", name));
    }
}
