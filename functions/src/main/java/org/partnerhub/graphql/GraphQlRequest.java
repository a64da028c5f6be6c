package org.partnerhub.graphql;

import java.util.Map;
import java.util.Optional;

/**
 * A well-formed GraphQL request.
 *
 * @param query the document
 * @param operationName which operation of the document to run; empty when it has only one
 * @param variables by name, as JSON gave them
 */
public record GraphQlRequest(String query, Optional<String> operationName, Map<String, Object> variables) {}
