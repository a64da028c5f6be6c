package org.partnerhub.graphql.contract;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.introspection.Introspection.TypeKind;
import graphql.language.Value;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphqlDirectivesContainerTypeBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SchemaWriter} has written, in the same order, and asks the library for nothing but its types. */
record SchemaReader(PartReader parts, DocumentReader documents) {

    GraphQLSchema schema() {
        String query = parts.text();
        @Nullable String mutation = parts.textOrNothing();
        List<GraphQLDirective> directives = directives();
        Map<String, GraphQLNamedType> types = types();
        return new GraphQLSchema.FastBuilder(
                        GraphQLCodeRegistry.newCodeRegistry(),
                        (GraphQLObjectType) Objects.requireNonNull(types.get(query)),
                        mutation == null ? null : (GraphQLObjectType) types.get(mutation),
                        null)
                .addTypes(types.values())
                .additionalDirectives(directives)
                .build();
    }

    private List<GraphQLDirective> directives() {
        List<GraphQLDirective> directives = new ArrayList<>();
        for (int left = parts.number(); left > 0; left--) {
            directives.add(directive());
        }
        return directives;
    }

    private GraphQLDirective directive() {
        GraphQLDirective.Builder directive = GraphQLDirective.newDirective()
                .name(parts.text())
                .description(parts.textOrNothing())
                .repeatable(parts.isTrue());
        for (int left = parts.number(); left > 0; left--) {
            directive.validLocation(DirectiveLocation.valueOf(parts.text()));
        }
        return directive.replaceArguments(arguments()).build();
    }

    private Map<String, GraphQLNamedType> types() {
        Map<String, GraphQLNamedType> types = new LinkedHashMap<>();
        for (int left = parts.number(); left > 0; left--) {
            GraphQLNamedType type = named(TypeKind.valueOf(parts.text()));
            types.put(type.getName(), type);
        }
        return types;
    }

    private GraphQLNamedType named(TypeKind kind) {
        String name = parts.text();
        @Nullable String description = parts.textOrNothing();
        return switch (kind) {
            case OBJECT -> object(name, description);
            case INPUT_OBJECT -> input(name, description);
            case ENUM -> values(name, description);
            case SCALAR -> Scalars.named(name, description);
            case INTERFACE, UNION, LIST, NON_NULL -> throw new IllegalStateException(kind + " is never written");
        };
    }

    private GraphQLObjectType object(String name, @Nullable String description) {
        GraphQLObjectType.Builder type =
                GraphQLObjectType.newObject().name(name).description(description);
        for (int left = parts.number(); left > 0; left--) {
            type.field(field());
        }
        apply(type);
        return type.build();
    }

    private GraphQLFieldDefinition field() {
        GraphQLFieldDefinition.Builder field = GraphQLFieldDefinition.newFieldDefinition()
                .name(parts.text())
                .description(parts.textOrNothing())
                .deprecate(parts.textOrNothing())
                .type((GraphQLOutputType) type())
                .arguments(arguments());
        apply(field);
        return field.build();
    }

    private List<GraphQLArgument> arguments() {
        List<GraphQLArgument> arguments = new ArrayList<>();
        for (int left = parts.number(); left > 0; left--) {
            arguments.add(argument());
        }
        return arguments;
    }

    private GraphQLArgument argument() {
        GraphQLArgument.Builder argument = GraphQLArgument.newArgument()
                .name(parts.text())
                .description(parts.textOrNothing())
                .deprecate(parts.textOrNothing())
                .type((GraphQLInputType) type());
        @Nullable Value<?> literal = documents.literalOrNothing();
        if (literal != null) {
            argument.defaultValueLiteral(literal);
        }
        apply(argument);
        return argument.build();
    }

    private GraphQLInputObjectType input(String name, @Nullable String description) {
        GraphQLInputObjectType.Builder type =
                GraphQLInputObjectType.newInputObject().name(name).description(description);
        for (int left = parts.number(); left > 0; left--) {
            type.field(inputField());
        }
        apply(type);
        return type.build();
    }

    private GraphQLInputObjectField inputField() {
        GraphQLInputObjectField.Builder field = GraphQLInputObjectField.newInputObjectField()
                .name(parts.text())
                .description(parts.textOrNothing())
                .deprecate(parts.textOrNothing())
                .type((GraphQLInputType) type());
        @Nullable Value<?> literal = documents.literalOrNothing();
        if (literal != null) {
            field.defaultValueLiteral(literal);
        }
        apply(field);
        return field.build();
    }

    private GraphQLEnumType values(String name, @Nullable String description) {
        GraphQLEnumType.Builder type = GraphQLEnumType.newEnum().name(name).description(description);
        for (int left = parts.number(); left > 0; left--) {
            type.value(enumValue());
        }
        apply(type);
        return type.build();
    }

    private GraphQLEnumValueDefinition enumValue() {
        String name = parts.text();
        GraphQLEnumValueDefinition.Builder value = GraphQLEnumValueDefinition.newEnumValueDefinition()
                .name(name)
                .value(name)
                .description(parts.textOrNothing())
                .deprecationReason(parts.textOrNothing());
        apply(value);
        return value.build();
    }

    private void apply(GraphqlDirectivesContainerTypeBuilder<?, ?> container) {
        for (int left = parts.number(); left > 0; left--) {
            container.withAppliedDirective(applied());
        }
    }

    private GraphQLAppliedDirective applied() {
        GraphQLAppliedDirective.Builder directive =
                GraphQLAppliedDirective.newDirective().name(parts.text());
        for (int left = parts.number(); left > 0; left--) {
            directive.argument(appliedArgument());
        }
        return directive.build();
    }

    private GraphQLAppliedDirectiveArgument appliedArgument() {
        GraphQLAppliedDirectiveArgument.Builder argument =
                GraphQLAppliedDirectiveArgument.newArgument().name(parts.text()).type((GraphQLInputType) type());
        @Nullable Value<?> literal = documents.literalOrNothing();
        if (literal != null) {
            argument.valueLiteral(literal);
        }
        return argument.build();
    }

    private GraphQLType type() {
        return type(parts.text());
    }

    private static GraphQLType type(String written) {
        if (written.endsWith("!")) {
            return GraphQLNonNull.nonNull(type(written.substring(0, written.length() - 1)));
        }
        if (written.startsWith("[")) {
            return GraphQLList.list(type(written.substring(1, written.length() - 1)));
        }
        return GraphQLTypeReference.typeRef(written);
    }
}
