package org.partnerhub.graphql.limit;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many entries a field is asked for. */
record PageSizes(OperationDefinition operation, Map<String, Object> variables) {
    private static final String SIZE = "first";

    /** As many as its page has; one for whatever has no pages, or is not known. */
    long entries(Field field, @Nullable GraphQLFieldDefinition definition) {
        GraphQLArgument size = definition == null ? null : definition.getArgument(SIZE);
        return size == null ? 1 : asked(field).orElse(byDefault(size));
    }

    private Optional<Long> asked(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(SIZE))
                .findFirst()
                .map(Argument::getValue)
                .flatMap(this::number);
    }

    private Optional<Long> number(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variable(variable.getName());
        }
        return value instanceof IntValue number ? Optional.of(positive(number.getValue())) : Optional.empty();
    }

    private Optional<Long> variable(String name) {
        if (variables.get(name) instanceof Number number) {
            return Optional.of(positive(BigInteger.valueOf(number.longValue())));
        }
        return operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .map(VariableDefinition::getDefaultValue)
                .filter(IntValue.class::isInstance)
                .map(value -> positive(((IntValue) value).getValue()));
    }

    private static Long byDefault(GraphQLArgument size) {
        return size.getArgumentDefaultValue().getValue() instanceof IntValue number ? positive(number.getValue()) : 1L;
    }

    private static long positive(BigInteger number) {
        return number.max(BigInteger.ONE).min(BigInteger.valueOf(Extent.MOST)).longValue();
    }
}
