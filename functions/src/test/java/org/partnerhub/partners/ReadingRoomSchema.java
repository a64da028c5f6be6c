package org.partnerhub.partners;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.graphql.Reachable;

/**
 * The contract as a question sees it.
 *
 * @param towardsGuarded the names of the types from which one can come to something that is not open to everybody
 */
record ReadingRoomSchema(GraphQLSchema schema, Set<String> towardsGuarded) {

    static ReadingRoomSchema load() {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("schema/schema.graphqls").toFile()));
        return new ReadingRoomSchema(schema, towardsGuarded(schema));
    }

    /** Grows until no type is added. Pages are among them, since which entries they have may be a matter of scope. */
    private static Set<String> towardsGuarded(GraphQLSchema schema) {
        Set<String> found = new HashSet<>();
        int before = -1;
        while (found.size() > before) {
            before = found.size();
            Reachable.inTheReadingRoom(schema).stream()
                    .filter(type -> type.getName().matches(".*(Connection|Edge)")
                            || type.getFieldDefinitions().stream()
                                    .anyMatch(field -> isGuarded(type, field) || found.contains(typeName(field))))
                    .forEach(type -> found.add(type.getName()));
        }
        return found;
    }

    /** Every field of the reading room, as {@code Type.field}. */
    Set<String> fields() {
        return Reachable.inTheReadingRoom(schema).stream()
                .flatMap(type ->
                        type.getFieldDefinitions().stream().map(field -> type.getName() + "." + field.getName()))
                .collect(Collectors.toSet());
    }

    boolean leadsToGuarded(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return !isAtTheDesk(type, field) && (isGuarded(type, field) || towardsGuarded.contains(typeName(field)));
    }

    /** Whether it is answered at the other door alone. */
    static boolean isAtTheDesk(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return Reachable.DESK.contains(type.getName() + "." + field.getName());
    }

    private static boolean isGuarded(GraphQLObjectType type, GraphQLFieldDefinition field) {
        GraphQLDirectiveContainer ruled = field.hasAppliedDirective("access") ? field : type;
        return !rule(ruled).equals("PARTNER");
    }

    private static String rule(GraphQLDirectiveContainer ruled) {
        Object rule = Objects.requireNonNull(ruled.getAppliedDirective("access").getArgument("rule"))
                .getValue();
        return Objects.requireNonNull(rule).toString();
    }

    static String typeName(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }
}
