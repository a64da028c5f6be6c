package org.partnerhub.graphql.contract;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schema's own scalars, and identifiers; all of them are strings on the wire. */
final class Scalars {
    static final List<GraphQLScalarType> ALL = List.of(
            identifier(),
            scalar("Date", Object::toString),
            scalar("DateTime", Object::toString),
            scalar("Decimal", value -> ((BigDecimal) value).toPlainString()));

    private Scalars() {}

    /** The one that a schema means by a name: the hub's own, described as the schema describes it, or the library's. */
    static GraphQLScalarType named(String name, @Nullable String description) {
        return ALL.stream()
                .filter(own -> own.getName().equals(name))
                .findFirst()
                .map(own -> own.transform(scalar -> scalar.description(description)))
                .orElseGet(() -> librarys(name));
    }

    private static GraphQLScalarType librarys(String name) {
        return switch (name) {
            case "String" -> graphql.Scalars.GraphQLString;
            case "Boolean" -> graphql.Scalars.GraphQLBoolean;
            case "Int" -> graphql.Scalars.GraphQLInt;
            case "Float" -> graphql.Scalars.GraphQLFloat;
            default -> throw new IllegalStateException("nobody wrote the scalar " + name);
        };
    }

    private static GraphQLScalarType scalar(String name, Function<Object, String> writer) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Written(writer))
                .build();
    }

    /** In place of the library's own, which takes anything for an identifier. */
    private static GraphQLScalarType identifier() {
        return GraphQLScalarType.newScalar()
                .name("ID")
                .coercing(new Identifier())
                .build();
    }

    private record Identifier() implements Coercing<String, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            boolean isIdentifier = input instanceof String
                    || input instanceof Integer
                    || input instanceof Long
                    || input instanceof BigInteger;
            if (isIdentifier) {
                return input.toString();
            }
            throw new CoercingParseValueException("a string or an integer is expected");
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return Objects.requireNonNull(text.getValue());
            }
            if (input instanceof IntValue number) {
                return number.getValue().toString();
            }
            throw new CoercingParseLiteralException("a string or an integer is expected");
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(parseValue(input, context, locale));
        }
    }

    private record Written(Function<Object, String> writer) implements Coercing<String, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return writer.apply(value);
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String text) {
                return text;
            }
            throw new CoercingParseValueException("a string is expected");
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return Objects.requireNonNull(text.getValue());
            }
            throw new CoercingParseLiteralException("a string is expected");
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(parseValue(input, context, locale));
        }
    }
}
