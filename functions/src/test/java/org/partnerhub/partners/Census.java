package org.partnerhub.partners;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What one viewer met at every field of the census.
 *
 * @param outcomes by type and field; a field that was never reached, or was null for all its values, is not there
 * @param failures the codes of errors, without those that close something or refuse a sum or a split
 */
record Census(Map<String, Set<Outcome>> outcomes, Set<String> failures) {
    private static final Set<String> CLOSING = Set.of("NOT_FOUND", "FORBIDDEN", "WRONG_DOOR");
    private static final Set<String> REFUSALS = Set.of("INVALID_SUM", "NOT_IN_PLAN");
    private static final Set<String> WITH_A_STATUS = Set.of("Figure", "Progress");

    /** What became of one occurrence of a field. */
    enum Outcome {
        OPEN,
        CLOSED
    }

    /** Walks an answer along the schema. */
    static Census of(JsonNode answer, GraphQLSchema schema) {
        Census census = new Census(new HashMap<>(), new HashSet<>());
        Set<String> closed = census.closedPaths(answer.path("errors"));
        census.walk(schema.getQueryType(), answer.path("data"), "", closed);
        return census;
    }

    /** The word for a field in the matrix. */
    String word(String coordinates) {
        Set<Outcome> met = outcomes.getOrDefault(coordinates, Set.of());
        if (met.isEmpty()) {
            return "absent";
        }
        return met.size() == 2 ? "part" : met.contains(Outcome.OPEN) ? "open" : "closed";
    }

    boolean isOpen(String coordinates) {
        return outcomes.getOrDefault(coordinates, Set.of()).contains(Outcome.OPEN);
    }

    private Set<String> closedPaths(JsonNode errors) {
        Set<String> closed = new HashSet<>();
        for (JsonNode error : errors) {
            String code =
                    error.at("/extensions/code").asText(error.path("message").asText());
            if (CLOSING.contains(code)) {
                closed.add(path(error.path("path")));
            } else if (!REFUSALS.contains(code)) {
                failures.add(code);
            }
        }
        return closed;
    }

    private static String path(JsonNode steps) {
        StringBuilder path = new StringBuilder();
        steps.forEach(step -> path.append('/').append(step.asText()));
        return path.toString();
    }

    private void walk(GraphQLObjectType type, JsonNode object, String path, Set<String> closed) {
        object.properties().forEach(entry -> {
            GraphQLFieldDefinition field =
                    Objects.requireNonNull(type.getFieldDefinition(CensusQuery.fieldOf(entry.getKey())));
            meet(type.getName() + "." + field.getName(), field, entry.getValue(), path + "/" + entry.getKey(), closed);
        });
    }

    private void meet(
            String coordinates, GraphQLFieldDefinition field, JsonNode value, String path, Set<String> closed) {
        if (isClosed(field, value) || closed.contains(path)) {
            note(coordinates, Outcome.CLOSED);
        } else if (!value.isNull()) {
            note(coordinates, Outcome.OPEN);
            descend(field, value, path, closed);
        }
    }

    private void descend(GraphQLFieldDefinition field, JsonNode value, String path, Set<String> closed) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
            return;
        }
        if (value.isObject()) {
            walk(type, value, path, closed);
        }
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            walk(type, value.get(index), path + "/" + index, closed);
        }
    }

    private static boolean isClosed(GraphQLFieldDefinition field, JsonNode value) {
        String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        return WITH_A_STATUS.contains(type) && value.path("status_0").asText().equals("OUT_OF_SCOPE");
    }

    private void note(String coordinates, Outcome outcome) {
        outcomes.computeIfAbsent(coordinates, key -> EnumSet.noneOf(Outcome.class))
                .add(outcome);
    }
}
