package org.partnerhub.graphql.desk;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes mutations from the contract: each with its whole payload, lists that come in pages left out. */
public record MutationText(GraphQLSchema schema) {

    /** From the schema that is shipped. */
    public static MutationText ofTheContract() {
        return new MutationText(UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("schema/schema.graphqls").toFile())));
    }

    /** The names of all mutations. */
    public List<String> names() {
        return fields().stream().map(GraphQLFieldDefinition::getName).toList();
    }

    /** The document of a mutation whose input is the variable {@code input}. */
    public String of(String mutation) {
        GraphQLFieldDefinition field = field(mutation);
        String input = GraphQLTypeUtil.simplePrint(field.getArgument("input").getType());
        return "mutation Do($input: " + input + ") { " + mutation + "(input: $input)" + selection(payload(mutation))
                + " }";
    }

    /** What a mutation answers. */
    public GraphQLObjectType payload(String mutation) {
        return (GraphQLObjectType) field(mutation).getType();
    }

    /** One mutation. */
    public GraphQLFieldDefinition field(String mutation) {
        return Objects.requireNonNull(
                Objects.requireNonNull(schema.getMutationType()).getFieldDefinition(mutation), mutation);
    }

    private List<GraphQLFieldDefinition> fields() {
        return Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions();
    }

    private static String selection(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(field -> field.getName() + nested(GraphQLTypeUtil.unwrapAll(field.getType())))
                .filter(text -> !text.endsWith("Connection"))
                .collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String nested(GraphQLType type) {
        if (type instanceof GraphQLObjectType object) {
            return object.getName().endsWith("Connection") ? "Connection" : selection(object);
        }
        return "";
    }
}
