package org.partnerhub.graphql.contract;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.introspection.Introspection.TypeKind;
import graphql.language.Value;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the types and directives of a schema that the library has made and checked, without those of introspection. */
record SchemaWriter(PartWriter parts, DocumentWriter documents) {

    /**
     * Writes a schema.
     *
     * @throws IllegalArgumentException when it has an interface, a union or a subscription, which the contract has not
     */
    void schema(GraphQLSchema schema) {
        require(schema.getSubscriptionType() == null, "a subscription");
        parts.text(schema.getQueryType().getName());
        parts.text(
                schema.getMutationType() == null
                        ? null
                        : schema.getMutationType().getName());
        parts.number(schema.getDirectives().size());
        schema.getDirectives().forEach(this::directive);
        List<GraphQLNamedType> types = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
        parts.number(types.size());
        types.forEach(this::type);
    }

    private void directive(GraphQLDirective directive) {
        parts.text(directive.getName());
        parts.text(directive.getDescription());
        parts.isTrue(directive.isRepeatable());
        parts.number(directive.validLocations().size());
        directive.validLocations().stream().map(DirectiveLocation::name).forEach(parts::text);
        arguments(directive.getArguments());
    }

    private void type(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            head(TypeKind.OBJECT, type);
            require(object.getInterfaces().isEmpty(), "an interface");
            parts.number(object.getFieldDefinitions().size());
            object.getFieldDefinitions().forEach(this::field);
            applied(object);
        } else if (type instanceof GraphQLInputObjectType input) {
            head(TypeKind.INPUT_OBJECT, type);
            parts.number(input.getFieldDefinitions().size());
            input.getFieldDefinitions().forEach(this::inputField);
            applied(input);
        } else if (type instanceof GraphQLEnumType values) {
            head(TypeKind.ENUM, type);
            parts.number(values.getValues().size());
            values.getValues().forEach(this::enumValue);
            applied(values);
        } else {
            require(type instanceof GraphQLScalarType, type.getClass().getSimpleName());
            head(TypeKind.SCALAR, type);
        }
    }

    private void head(TypeKind kind, GraphQLNamedType type) {
        parts.text(kind.name());
        parts.text(type.getName());
        parts.text(type.getDescription());
    }

    private void field(GraphQLFieldDefinition field) {
        parts.text(field.getName());
        parts.text(field.getDescription());
        parts.text(field.getDeprecationReason());
        reference(field.getType());
        arguments(field.getArguments());
        applied(field);
    }

    private void arguments(List<GraphQLArgument> arguments) {
        parts.number(arguments.size());
        arguments.forEach(this::argument);
    }

    private void argument(GraphQLArgument argument) {
        input(argument, argument.getDeprecationReason(), argument.getArgumentDefaultValue());
    }

    private void inputField(GraphQLInputObjectField field) {
        input(field, field.getDeprecationReason(), field.getInputFieldDefaultValue());
    }

    private void input(GraphQLInputValueDefinition input, @Nullable String deprecated, InputValueWithState otherwise) {
        parts.text(input.getName());
        parts.text(input.getDescription());
        parts.text(deprecated);
        reference(input.getType());
        literal(otherwise);
        applied(input);
    }

    private void enumValue(GraphQLEnumValueDefinition value) {
        parts.text(value.getName());
        parts.text(value.getDescription());
        parts.text(value.getDeprecationReason());
        applied(value);
    }

    private void applied(GraphQLDirectiveContainer container) {
        parts.number(container.getAppliedDirectives().size());
        container.getAppliedDirectives().forEach(this::applied);
    }

    private void applied(GraphQLAppliedDirective directive) {
        parts.text(directive.getName());
        parts.number(directive.getArguments().size());
        directive.getArguments().forEach(this::applied);
    }

    private void applied(GraphQLAppliedDirectiveArgument argument) {
        parts.text(argument.getName());
        reference(argument.getType());
        literal(argument.getArgumentValue());
    }

    private void reference(GraphQLType type) {
        parts.text(GraphQLTypeUtil.simplePrint(type));
    }

    private void literal(InputValueWithState value) {
        require(value.isNotSet() || value.isLiteral(), "a value that no text states");
        documents.literalOrNothing((Value<?>) value.getValue());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("a contract with " + otherwise + " cannot be prepared yet");
        }
    }
}
