package org.partnerhub.graphql;

import java.util.Map;
import java.util.Optional;

/**
 * A well-formed GraphQL request.
 *
 * @param query the document
 * @param operationName which operation of the document to run; empty when it has only one
 * @param variables by name, as JSON gave them
 * @param id by which operators find what went wrong with it; told to whoever asked
 * @param isKnown whether the document is one that was reviewed and is shipped, byte for byte: what is written in it is not limited
 */
public record GraphQlRequest(
        String query,
        Optional<String> operationName,
        Map<String, Object> variables,
        Optional<String> id,
        boolean isKnown) {

    /** One that goes by no name, with a document that nobody knows. */
    public GraphQlRequest(String query, Optional<String> operationName, Map<String, Object> variables) {
        this(query, operationName, variables, Optional.empty(), false);
    }
}
