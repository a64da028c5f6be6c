package org.partnerhub.graphql;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;

/**
 * What a request asks for, with its fragments spread and its variables filled in, for whoever lays out the answer. It holds what
 * {@link Operation} must not say.
 *
 * @param schema that the operation fits
 */
public record NormalizedOperation(ExecutableNormalizedOperation tree, GraphQLSchema schema) {}
