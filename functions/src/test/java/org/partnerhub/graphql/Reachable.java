package org.partnerhub.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types that one can come to from another. */
public final class Reachable {
    /** What leads out of the reading room: to what is reported and not yet released, and to who did and read it. */
    public static final Set<String> DESK = Set.of("Query.desk", "Query.auditLog");

    private Reachable() {}

    /** Every type that a query can come to without going to the desk, in the order of names. */
    public static List<GraphQLObjectType> inTheReadingRoom(GraphQLSchema schema) {
        return byQuery(schema, DESK);
    }

    /** Every type that a query can come to at the desk, in the order of names. */
    public static List<GraphQLObjectType> byQueryAtTheDesk(GraphQLSchema schema) {
        return byQuery(schema, Set.of());
    }

    private static List<GraphQLObjectType> byQuery(GraphQLSchema schema, Set<String> without) {
        Set<GraphQLObjectType> found = new LinkedHashSet<>();
        Deque<GraphQLObjectType> next = new ArrayDeque<>(List.of(schema.getQueryType()));
        while (!next.isEmpty()) {
            GraphQLObjectType type = next.pop();
            if (found.add(type)) {
                next.addAll(from(type, without));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(GraphQLObjectType::getName))
                .toList();
    }

    /** Every other type, in the order of names. */
    public static List<GraphQLObjectType> atTheDeskAlone(GraphQLSchema schema) {
        List<GraphQLObjectType> reading = inTheReadingRoom(schema);
        return HubSchema.objectTypes(schema)
                .filter(type -> !reading.contains(type))
                .sorted(Comparator.comparing(GraphQLObjectType::getName))
                .toList();
    }

    private static List<GraphQLObjectType> from(GraphQLObjectType type, Set<String> without) {
        return type.getFieldDefinitions().stream()
                .filter(field -> !without.contains(type.getName() + "." + field.getName()))
                .map(GraphQLFieldDefinition::getType)
                .map(GraphQLTypeUtil::unwrapAll)
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .toList();
    }
}
