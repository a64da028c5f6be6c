package org.partnerhub.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.partnerhub.graphql.Repetitions.chained;
import static org.partnerhub.graphql.Repetitions.numbered;

import graphql.ParseAndValidate;
import graphql.introspection.IntrospectionQuery;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.ShippedQuery;
import org.partnerhub.graphql.limit.NotAdmitted.Code;

/** What is shipped is admitted, and of each limit one more than it allows is refused under a code of its own. */
final class AdmissionTest {
    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("schema/schema.graphqls").toFile()));
    private static final Admission ADMISSION = new Admission(SCHEMA, Limits.OF_THE_HUB);

    static List<ShippedQuery> shipped() {
        return ShippedQuery.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_query_is_valid_and_admitted(ShippedQuery query) {
        assertDoesNotThrow(() -> ADMISSION.known(query.text(), query.variables()));
        assertEquals(List.of(), ParseAndValidate.validate(SCHEMA, Parser.parse(query.text())));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_query_but_that_of_files_may_be_asked_with_a_change(ShippedQuery query) {
        assumeFalse(query.file().equals("iati.graphql"));
        assertDoesNotThrow(() -> ADMISSION.document(query.text() + " ", Optional.empty(), query.variables()));
    }

    @Test
    void nothing_may_cost_more_than_twice_the_dearest_shipped_query() {
        long dearest = ShippedQuery.all().stream()
                .mapToLong(query -> cost(query.text(), query.variables()))
                .max()
                .orElseThrow();
        assertEquals(2 * dearest, Limits.OF_THE_HUB.cost());
    }

    private static long cost(String query, Map<String, Object> variables) {
        Document document = Parser.parse(query);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return Reach.of(operation, document, variables, SCHEMA).cost();
    }

    static Stream<Arguments> beyond() {
        String viewer = "{ viewer { partner } }";
        return Stream.of(
                arguments(Code.NUMBER_TOO_LONG, "{ releases(first: " + "1".repeat(21) + ") { edges { cursor } } }"),
                arguments(Code.NUMBER_TOO_LONG, viewer + " # " + "7".repeat(900_000)),
                arguments(Code.TOO_MANY_DEFINITIONS, viewer + numbered(20, " fragment f% on Viewer { partner }")),
                arguments(Code.TOO_MANY_DEFINITIONS, viewer.repeat(21)),
                arguments(Code.TOO_MANY_DEFINITIONS, "query ".repeat(21) + "that is not even written as one"),
                arguments(Code.TOO_MANY_TOKENS, "{ viewer {" + " partner".repeat(2_000) + " } }"),
                arguments(Code.TOO_MANY_ALIASES, "{ viewer {" + numbered(31, " a%: partner") + " } }"),
                arguments(Code.TOO_MANY_DIRECTIVES, "{ viewer {" + " partner @skip(if: false)".repeat(21) + " } }"),
                arguments(Code.FIELD_REPEATED, "{" + numbered(11, " a%: viewer { partner }") + " }"),
                arguments(
                        Code.FIELD_REPEATED,
                        "{" + " ...f".repeat(11) + " } fragment f on Query { viewer { partner } }"),
                arguments(Code.FIELD_REPEATED, "{ ... on Query {" + numbered(11, " a%: viewer { partner }") + " } }"),
                arguments(Code.TOO_DEEP, "{ viewer" + "{ partner".repeat(20) + "}".repeat(20) + "}"),
                arguments(Code.TOO_DEEP, "{" + "...{".repeat(400) + "viewer { partner }" + "}".repeat(400) + "}"),
                arguments(
                        Code.LIST_TOO_LONG,
                        "{ changes(from: \"a\", to: \"b\", what: [" + " SPENT".repeat(101)
                                + "]) { edges { cursor } } }"),
                arguments(Code.TOO_COSTLY, "{ activities(first: 73789930) { edges { cursor } } }"),
                arguments(Code.TOO_COSTLY, "{ changes(from: \"a\", to: \"b\", first: 73789930) { edges { cursor } } }"),
                arguments(Code.TOO_COSTLY, chained(18, 3)),
                arguments(Code.INTROSPECTION_TOO_LARGE, "{ a: __schema { description } b: __schema { description } }"));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void what_goes_beyond_a_limit_is_refused_by_its_name(Code code, String query) {
        assertEquals(code.name(), code(query, Map.of()));
    }

    @Test
    void a_long_list_in_a_variable_is_refused_of_known_documents_too() {
        Map<String, Object> variables = Map.of("by", Map.of("deep", Collections.nCopies(101, "x")));
        assertEquals("LIST_TOO_LONG", code("{ viewer { partner } }", variables));
        assertEquals("LIST_TOO_LONG", code(() -> ADMISSION.known("{ viewer { partner } }", variables)));
    }

    @Test
    void what_a_variable_or_a_default_asks_for_costs_as_much_as_what_is_written() {
        String query = "query($n: Int%s) { activities(first: $n) { edges { cursor } } }";
        assertEquals("TOO_COSTLY", code(query.formatted(""), Map.of("n", 200_000_000)));
        assertEquals("TOO_COSTLY", code(query.formatted(" = 200000000"), Map.of()));
        assertDoesNotThrow(() -> ADMISSION.document(query.formatted(" = 200000000"), Optional.empty(), Map.of("n", 5)));
    }

    @Test
    void of_several_variables_the_one_that_is_named_counts() {
        String query = "query($m: Int = 1, $n: Int = 200000000) { activities(first: $%s) { edges { cursor } } }";
        assertEquals("TOO_COSTLY", code(query.formatted("n"), Map.of()));
        String unused = message(query.formatted("m"));
        assertTrue(unused.contains("UnusedVariable"), unused);
    }

    @Test
    void who_names_no_size_is_taken_to_ask_for_a_whole_page() {
        long page = cost("{ activities { edges { cursor } } }");
        assertEquals(cost("{ activities(first: 20) { edges { cursor } } }"), page);
        assertTrue(page > cost("{ activities(first: 1) { edges { cursor } } }"));
    }

    @Test
    void what_is_not_written_as_graphql_or_does_not_fit_the_schema_is_refused() {
        String unreadable = message("{ viewer ");
        assertTrue(unreadable.startsWith("Invalid syntax"), unreadable);
        String unfit = message("{ nothing }");
        assertTrue(unfit.contains("FieldUndefined"), unfit);
        String twice =
                message("{ ...f } fragment f on Query { viewer { partner } } fragment f on Query { __typename }");
        assertTrue(twice.contains("DuplicateFragmentName"), twice);
    }

    @Test
    void a_document_that_is_known_is_parsed_once() throws NotAdmitted {
        Document document = ADMISSION.known("{ viewer { partner } }", Map.of());
        assertEquals(1, document.getDefinitions().size());
        assertSame(document, ADMISSION.known("{ viewer { partner } }", Map.of()));
    }

    @Test
    void only_the_operation_that_is_asked_for_is_measured() {
        String both = "query A { viewer { partner } } query B {" + numbered(11, " a%: viewer { partner }") + " }";
        assertDoesNotThrow(() -> ADMISSION.document(both, Optional.of("A"), Map.of()));
        assertEquals("FIELD_REPEATED", code(() -> ADMISSION.document(both, Optional.of("B"), Map.of())));
    }

    @Test
    void introspection_is_measured_apart() {
        assertDoesNotThrow(
                () -> ADMISSION.document(IntrospectionQuery.INTROSPECTION_QUERY, Optional.empty(), Map.of()));
    }

    private static long cost(String query) {
        return cost(query, Map.of());
    }

    private static String message(String query) {
        NotAdmitted refused =
                assertThrows(NotAdmitted.class, () -> ADMISSION.document(query, Optional.empty(), Map.of()));
        return String.valueOf(refused.getMessage());
    }

    private static String code(String query, Map<String, Object> variables) {
        return code(() -> ADMISSION.document(query, Optional.empty(), variables));
    }

    private static String code(Executable admission) {
        NotAdmitted refused = assertThrows(NotAdmitted.class, admission);
        return String.valueOf(refused.result().toSpecification().get("errors")).replaceAll("(?s).*code=(\\w+).*", "$1");
    }
}
