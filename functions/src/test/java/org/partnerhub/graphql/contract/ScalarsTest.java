package org.partnerhub.graphql.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An identifier is a text or a whole number; days, moments and decimals are texts; nothing else is taken for one of them. */
final class ScalarsTest {
    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();
    private static final List<Object> NO_TEXTS =
            List.of(1.5, new BigDecimal("1"), true, List.of("a"), Map.of("a", "b"));
    private static final List<Value<?>> NO_LITERALS = List.of(
            BooleanValue.of(true),
            FloatValue.of(1.5),
            new EnumValue("A"),
            NullValue.newNullValue().build());

    @Test
    void an_identifier_is_taken_as_a_text_or_a_whole_number() {
        for (Object input : List.of("5", 5, 5L, BigInteger.valueOf(5))) {
            assertEquals("5", parsed("ID", input));
        }
        assertEquals("a", literal("ID", StringValue.of("a")));
        assertEquals("123456789012345678901", literal("ID", new IntValue(new BigInteger("123456789012345678901"))));
    }

    @Test
    void nothing_else_is_taken_for_an_identifier() {
        NO_TEXTS.forEach(input -> assertThrows(CoercingParseValueException.class, () -> parsed("ID", input)));
        NO_LITERALS.forEach(input -> assertThrows(CoercingParseLiteralException.class, () -> literal("ID", input)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date", "DateTime", "Decimal"})
    void what_is_written_as_a_text_is_taken_as_a_text_alone(String scalar) {
        assertEquals("a", parsed(scalar, "a"));
        assertEquals("a", literal(scalar, StringValue.of("a")));
        NO_TEXTS.forEach(input -> assertThrows(CoercingParseValueException.class, () -> parsed(scalar, input)));
        assertThrows(CoercingParseValueException.class, () -> parsed(scalar, 5));
        NO_LITERALS.forEach(input -> assertThrows(CoercingParseLiteralException.class, () -> literal(scalar, input)));
        assertThrows(CoercingParseLiteralException.class, () -> literal(scalar, IntValue.of(5)));
    }

    @Test
    void a_value_is_told_as_it_is_and_a_decimal_never_by_powers_of_ten() {
        assertEquals("5", told("ID", 5));
        assertEquals("2024-12-31", told("Date", LocalDate.of(2024, 12, 31)));
        assertEquals("2024-12-31T23:59:59Z", told("DateTime", Instant.parse("2024-12-31T23:59:59Z")));
        assertEquals("1000", told("Decimal", new BigDecimal("1E+3")));
        assertEquals("0.00000010", told("Decimal", new BigDecimal("1.0E-7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Date", "DateTime", "Decimal"})
    void a_default_value_is_stated_as_a_text(String scalar) {
        Value<?> stated = coercing(scalar).valueToLiteral("a", CONTEXT, Locale.ROOT);
        assertEquals("a", ((StringValue) stated).getValue());
    }

    @Test
    void a_name_means_the_hubs_own_described_by_the_schema_or_the_librarys_and_nothing_else() {
        assertEquals("A moment.", Scalars.named("DateTime", "A moment.").getDescription());
        assertSame(graphql.Scalars.GraphQLString, Scalars.named("String", null));
        assertSame(graphql.Scalars.GraphQLBoolean, Scalars.named("Boolean", null));
        assertSame(graphql.Scalars.GraphQLInt, Scalars.named("Int", null));
        assertSame(graphql.Scalars.GraphQLFloat, Scalars.named("Float", null));
        assertThrows(IllegalStateException.class, () -> Scalars.named("Unheard", null));
    }

    private static @Nullable Object parsed(String scalar, Object input) {
        return coercing(scalar).parseValue(input, CONTEXT, Locale.ROOT);
    }

    private static @Nullable Object literal(String scalar, Value<?> input) {
        return coercing(scalar).parseLiteral(input, CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT);
    }

    private static @Nullable Object told(String scalar, Object value) {
        return coercing(scalar).serialize(value, CONTEXT, Locale.ROOT);
    }

    private static Coercing<?, ?> coercing(String scalar) {
        return Scalars.named(scalar, null).getCoercing();
    }
}
