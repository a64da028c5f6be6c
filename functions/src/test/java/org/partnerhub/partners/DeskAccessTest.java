package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.desk.MutationText;

/**
 * Who may do and ask what at the reporting desk: every mutation, every field of the desk and the audit log against everybody who
 * is told apart, over HTTP, compared with what was reviewed. Nothing is done, since every input names what is not there.
 */
@ExtendWith(DeskExtension.class)
final class DeskAccessTest {
    private static final Set<String> NOT_FOR_THIS_ROLE = Set.of("NOT_YOURS", "FORBIDDEN");
    private static final Map<String, Object> TEXTS = Map.of("Date", "2025-03-31", "Decimal", "1", "Boolean", true);

    private final MutationText contract = MutationText.ofTheContract();
    private final HubClient hub;

    DeskAccessTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void every_mutation_and_field_of_the_desk_is_as_open_to_everybody_as_was_reviewed() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        contract.names().forEach(mutation -> bodies.put("Mutation." + mutation, mutation(mutation)));
        desk().getFieldDefinitions().forEach(field -> bodies.put("Desk." + field.getName(), query(field)));
        bodies.put("Query.auditLog", HubClient.body("{ auditLog { __typename } }", Map.of()));
        new Matrix(Viewers.AT_THE_DESK, List.copyOf(bodies.keySet()), (row, viewer) -> word(viewer, bodies.get(row)))
                .assertAsReviewed("desk-matrix.txt");
    }

    private String word(String viewer, @Nullable String body) {
        HttpResponse<String> response = hub.postAtTheDesk(viewer, Objects.requireNonNull(body));
        if (response.statusCode() == 403) {
            return "refused";
        }
        assertEquals(200, response.statusCode());
        return word(HubClient.json(response.body()));
    }

    /** Who gets as far as being told that there is no such thing may do it to what is there. */
    private static String word(JsonNode answer) {
        String error = answer.at("/errors/0/extensions/code").asText();
        String refused = answer.findPath("userErrors").at("/0/code").asText();
        boolean isAboutTheAsker =
                answer.findPath("userErrors").at("/0/field").asText().equals("periodEnd");
        assertTrue(Set.of("", "FORBIDDEN", "NOT_FOUND").contains(error), answer::toString);
        if (error.equals("FORBIDDEN") || NOT_FOR_THIS_ROLE.contains(refused)) {
            return "closed";
        }
        return refused.equals("NOT_A_DEPUTY") && isAboutTheAsker ? "deputy" : "open";
    }

    private String mutation(String name) {
        GraphQLType type = contract.field(name).getArgument("input").getType();
        return HubClient.body(
                contract.of(name), Map.of("input", input((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type))));
    }

    private static Map<String, Object> input(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .collect(Collectors.toMap(GraphQLInputObjectField::getName, DeskAccessTest::value));
    }

    private static Object value(GraphQLInputObjectField field) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        if (GraphQLTypeUtil.isList(type)) {
            return List.of();
        }
        if (field.getName().equals("organisation")) {
            return "XM-DAC-47066";
        }
        return type instanceof GraphQLEnumType list
                ? list.getValues().get(0).getName()
                : TEXTS.getOrDefault(((GraphQLNamedType) type).getName(), "none");
    }

    private static String query(GraphQLFieldDefinition field) {
        String arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> argument.getName() + ": \"" + about(argument) + "\"")
                .collect(Collectors.joining(", "));
        boolean isObject = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType;
        return HubClient.body(
                "{ desk { " + field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                        + (isObject ? " { __typename }" : "") + " } }",
                Map.of());
    }

    private static Object about(GraphQLArgument argument) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(argument.getType())).getName();
        return argument.getName().equals("activity") ? Bench.ACCESS.activity() : TEXTS.getOrDefault(type, "none");
    }

    private GraphQLObjectType desk() {
        return Objects.requireNonNull(contract.schema().getObjectType("Desk"));
    }
}
