package org.partnerhub.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** The schema's own scalars; all of them are strings on the wire. */
final class Scalars {
    static final List<GraphQLScalarType> ALL = List.of(
            scalar("Date", Object::toString),
            scalar("DateTime", Object::toString),
            scalar("Decimal", value -> ((BigDecimal) value).toPlainString()));

    private Scalars() {}

    private static GraphQLScalarType scalar(String name, Function<Object, String> writer) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Written(writer))
                .build();
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
    }
}
