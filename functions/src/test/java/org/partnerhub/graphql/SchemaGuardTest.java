package org.partnerhub.graphql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.schema.DataFetcher;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerhub.graphql.contract.Contract;

/** A schema in which a field would be open by mistake, or could not be closed, is never built. */
final class SchemaGuardTest {
    private static final String HEAD =
            """
            directive @access(rule: AccessRule!) on OBJECT | FIELD_DEFINITION
            enum AccessRule { PARTNER FIGURE MONEY TRANSACTION }
            scalar Date
            scalar DateTime
            scalar Decimal
            type Thing @access(rule: PARTNER) { name: String }
            """;

    private static final Map<String, Object> CLOSED = Map.of("Figure", "closed");

    @Test
    void a_field_without_a_rule_is_refused_by_name() {
        assertRefused("Query.open has no access rule", "type Query { open: Int }");
    }

    @Test
    void a_field_without_a_rule_is_refused_among_others_that_have_one() {
        assertRefused("Query.open has no access rule", "type Query { ruled: Int @access(rule: PARTNER) open: Int }");
    }

    @Test
    void a_field_takes_the_rule_of_its_type() {
        assertDoesNotThrow(() -> build("type Query @access(rule: FIGURE) { value: Int }", Map.of()));
    }

    @Test
    void a_guarded_object_that_cannot_be_null_is_refused() {
        assertRefused(
                "Query.thing must be nullable, since it may be closed",
                "type Query { thing: Thing! @access(rule: MONEY) }");
    }

    @Test
    void a_guarded_list_that_cannot_be_null_is_refused() {
        assertRefused(
                "Query.things must be nullable, since it may be closed",
                "type Query { things: [Thing]! @access(rule: TRANSACTION) }");
    }

    @Test
    void a_type_whose_rule_reaches_a_field_that_cannot_be_null_is_refused() {
        assertRefused(
                "Query.value must be nullable, since it may be closed",
                "type Query @access(rule: FIGURE) { value: Int! }");
    }

    @Test
    void a_guarded_field_of_a_type_with_a_closed_value_need_not_be_nullable() {
        assertDoesNotThrow(() -> build(
                "type Figure @access(rule: PARTNER) { value: Int } type Query { figure: Figure! @access(rule: FIGURE) }",
                Map.of()));
    }

    @Test
    void a_fetcher_without_a_field_is_refused() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> build("type Query @access(rule: PARTNER) { value: Int }", Map.of("Query.gone", source -> 1)));
        assertEquals("the schema has no field Query.gone", refused.getMessage());
    }

    @Test
    void a_fetcher_without_a_type_is_refused() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> build("type Query @access(rule: PARTNER) { value: Int }", Map.of("Gone.value", source -> 1)));
        assertEquals("the schema has no field Gone.value", refused.getMessage());
    }

    private static void assertRefused(String message, String types) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> build(types, Map.of()));
        assertEquals(message, refused.getMessage());
    }

    private static void build(String types, Map<String, DataFetcher<?>> fetchers) {
        new HubSchema(fetchers, CLOSED).build(Contract.schema(HEAD + types));
    }
}
