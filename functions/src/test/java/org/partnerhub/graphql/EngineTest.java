package org.partnerhub.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.model.Narrative;
import org.partnerhub.model.Narratives;
import org.partnerhub.store.StoreUnavailable;

/** What every field of the contract has in common: how texts, pages and identifiers are answered, and failures told. */
final class EngineTest {
    private static final String SCHEMA =
            """
            directive @access(rule: AccessRule!) on OBJECT | FIELD_DEFINITION
            directive @exactly on FIELD
            enum AccessRule { PARTNER }
            enum Language { EN SI TA JA }
            scalar Date
            scalar DateTime
            scalar Decimal
            type Edge @access(rule: PARTNER) { cursor: String! node: String! }
            type PageInfo @access(rule: PARTNER) {
              hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
            }
            type LetterConnection @access(rule: PARTNER) { edges: [Edge!]! pageInfo: PageInfo! }
            type Thing @access(rule: PARTNER) {
              title(language: Language): String!
              letters(first: Int = 2, after: String): LetterConnection!
              capitals(first: Int = 2, after: String): LetterConnection!
              found(first: Int = 2, after: String): LetterConnection!
              sum: Decimal
            }
            type Query @access(rule: PARTNER) { thing: Thing echo(id: ID! sum: Decimal): ID failing: String later: String }
            """;
    private static final Thing THING = new Thing(
            new Narratives(List.of(new Narrative("en", "Training"), new Narrative("si", "පුහුණුව"))),
            List.of("a", "b", "c"),
            List.of("A", "B", "C"),
            new BigDecimal("1E+3"));

    private final List<Throwable> noted = new ArrayList<>();

    /** Something with a text and lists. */
    public record Thing(Narratives title, List<String> letters, List<String> capitals, BigDecimal sum) {}

    @ParameterizedTest
    @CsvSource({"title, Training", "title(language: SI), පුහුණුව", "title(language: JA), Training"})
    void a_text_comes_in_the_language_that_is_asked_for_or_in_english(String field, String text) {
        assertEquals(Map.of("title", text), thing(field));
    }

    @ParameterizedTest
    @CsvSource({"title @exactly, Training", "title(language: SI) @exactly, පුහුණුව", "title(language: JA) @exactly, ''"
    })
    void a_text_that_is_asked_for_exactly_comes_in_no_other_language(String field, String text) {
        assertEquals(Map.of("title", text), thing(field));
    }

    @Test
    void a_decimal_is_a_string_without_an_exponent() {
        assertEquals(Map.of("sum", "1000"), thing("sum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters", "found"})
    void a_list_comes_page_by_page(String list) {
        String page = "{ edges { node } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
        Map<?, ?> first = page(list, page);
        assertEquals(List.of("a", "b"), nodes(first));
        assertEquals(List.of(true, false), List.of(info(first, "hasNextPage"), info(first, "hasPreviousPage")));
        Map<?, ?> second = page(list + "(after: \"" + info(first, "endCursor") + "\")", page);
        assertEquals(List.of("c"), nodes(second));
        assertEquals(List.of(false, true), List.of(info(second, "hasNextPage"), info(second, "hasPreviousPage")));
        assertEquals(info(second, "startCursor"), info(second, "endCursor"));
    }

    @Test
    void a_page_that_is_filled_to_the_last_entry_has_no_next_one() {
        for (String list : List.of("letters", "found")) {
            Map<?, ?> page = page(list + "(first: 3)", "{ edges { node } pageInfo { hasNextPage hasPreviousPage } }");
            assertEquals(List.of(false, false), List.of(info(page, "hasNextPage"), info(page, "hasPreviousPage")));
        }
    }

    @Test
    void a_cursor_of_one_list_is_none_of_another() {
        Object cursor = info(page("letters", "{ edges { node } pageInfo { endCursor } }"), "endCursor");
        ExecutionResult other = ask("{ thing { capitals(after: \"" + cursor + "\") { edges { node } } } }");
        assertEquals(List.of("CURSOR_EXPIRED"), codes(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "bm8gY3Vyc29y"})
    void what_no_list_gave_is_no_cursor(String cursor) {
        String query = "{ thing { letters(after: \"" + cursor + "\") { edges { node } } } }";
        assertEquals(List.of("BAD_ARGUMENT"), codes(ask(query)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "null"})
    void a_page_has_from_one_to_a_hundred_entries(String first) {
        assertEquals(
                List.of("BAD_ARGUMENT"), codes(ask("{ thing { letters(first: " + first + ") { edges { node } } } }")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "100"})
    void one_and_a_hundred_are_sizes_of_a_page(String first) {
        assertEquals(List.of(), codes(ask("{ thing { letters(first: " + first + ") { edges { node } } } }")));
    }

    @ParameterizedTest
    @CsvSource({"'\"1.1\"', 1.1", "7, 7", "12345678901234567890, 12345678901234567890"})
    void a_string_or_an_integer_is_an_identifier(String literal, String identifier) {
        assertEquals(Map.of("echo", identifier), data(ask("{ echo(id: " + literal + ") }")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "true", "[1]", "{ a: 1 }"})
    void nothing_else_is_an_identifier(String literal) {
        assertEquals(1, ask("{ echo(id: " + literal + ") }").getErrors().size());
    }

    @Test
    void a_variable_is_an_identifier_as_a_literal_is() {
        String query = "query ($id: ID!) { echo(id: $id) }";
        for (Object id : List.of("7", 7, 7L, new BigInteger("7"))) {
            assertEquals(Map.of("echo", "7"), data(ask(query, Optional.empty(), Map.of("id", id))));
        }
        assertEquals(
                1, ask(query, Optional.empty(), Map.of("id", true)).getErrors().size());
        assertEquals(
                1, ask(query, Optional.empty(), Map.of("id", 1.5)).getErrors().size());
    }

    @Test
    void a_decimal_is_asked_for_in_a_string() {
        assertEquals(List.of(), ask("{ echo(id: 1, sum: \"1.5\") }").getErrors());
        assertEquals(1, ask("{ echo(id: 1, sum: 1.5) }").getErrors().size());
        String query = "query ($sum: Decimal) { echo(id: 1, sum: $sum) }";
        assertEquals(
                List.of(), ask(query, Optional.empty(), Map.of("sum", "1.5")).getErrors());
        assertEquals(
                1, ask(query, Optional.empty(), Map.of("sum", 1.5)).getErrors().size());
    }

    @Test
    void the_operation_that_is_named_is_run() {
        String two = "query A { echo(id: 1) } query B { echo(id: 2) }";
        assertEquals(Map.of("echo", "2"), data(ask(two, Optional.of("B"), Map.of())));
        assertEquals(1, ask(two, Optional.empty(), Map.of()).getErrors().size());
    }

    @Test
    void an_operation_is_known_before_it_is_run_if_it_can_be_run() {
        assertTrue(normalized("{ echo(id: 1) }").isPresent());
        assertTrue(normalized("{ echo }").isEmpty());
        assertTrue(normalized("query A { echo(id: 1) } query B { echo(id: 2) }").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "later"})
    void a_refusal_says_why_and_is_noted_nowhere(String field) {
        GraphQLError error = failure(field, new Refusal(Refusal.Code.NOT_IN_PLAN, "Not by these axes."));
        assertEquals("Not by these axes.", error.getMessage());
        assertEquals("NOT_IN_PLAN", code(error));
        assertEquals(List.of(field), error.getPath());
        assertEquals(List.of(), noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "later"})
    void a_table_that_does_not_answer_is_told_as_such(String field) {
        GraphQLError error = failure(field, new StoreUnavailable("the inside"));
        assertEquals("UNAVAILABLE", code(error));
        assertTrue(error.getMessage().startsWith("The figures cannot be read at this moment."));
        assertEquals(1, noted.size());
        assertEquals(List.of("UNAVAILABLE"), codes(GraphQlEngine.unavailable()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "later"})
    void any_other_failure_tells_nothing_of_the_inside(String field) {
        GraphQLError error =
                failure(field, new IllegalStateException("the inside", new Refusal(Refusal.Code.NOT_FOUND, "")));
        assertEquals("INTERNAL", code(error));
        assertEquals("Something went wrong inside the hub.", error.getMessage());
        assertEquals(1, noted.size());
    }

    private GraphQLError failure(String field, RuntimeException thrown) {
        ExecutionResult result =
                engine(thrown).execute(request("{ " + field + " }", Optional.empty(), Map.of()), viewer(), () -> "1");
        assertNull(data(result).get(field));
        return result.getErrors().get(0);
    }

    private Optional<NormalizedOperation> normalized(String query) {
        return engine(new IllegalStateException()).normalized(request(query, Optional.empty(), Map.of()));
    }

    private ExecutionResult ask(String query) {
        return ask(query, Optional.empty(), Map.of());
    }

    private ExecutionResult ask(String query, Optional<String> operation, Map<String, Object> variables) {
        return engine(new IllegalStateException()).execute(request(query, operation, variables), viewer(), () -> "1");
    }

    private GraphQlEngine engine(RuntimeException thrown) {
        Map<String, DataFetcher<?>> fetchers = Map.of(
                "Query.thing", environment -> THING,
                "Query.echo", environment -> environment.getArgument("id"),
                "Thing.found", EngineTest::found,
                "Query.failing",
                        environment -> {
                            throw thrown;
                        },
                "Query.later",
                        environment -> CompletableFuture.supplyAsync(() -> {
                            throw thrown;
                        }));
        return new GraphQlEngine(new HubSchema(fetchers, Map.of()).build(Contract.schema(SCHEMA)), noted::add);
    }

    /** Looks up only what the page has, and one more. */
    private static Connection<String> found(DataFetchingEnvironment environment) {
        Page page = Page.asked(environment);
        List<String> all = THING.letters();
        return page.ofFound(
                all.stream().skip(page.offset()).limit(page.first() + 1L).toList(), all::indexOf);
    }

    private static GraphQlRequest request(String query, Optional<String> operation, Map<String, Object> variables) {
        return new GraphQlRequest(query, operation, variables);
    }

    private static Viewer viewer() {
        return new Viewer(Partner.IOM, Set.of(), Set.of());
    }

    private Map<?, ?> thing(String fields) {
        return (Map<?, ?>) known(data(ask("{ thing { " + fields + " } }")).get("thing"));
    }

    private Map<?, ?> page(String list, String fields) {
        return (Map<?, ?>) known(thing(list + " " + fields).values().iterator().next());
    }

    private static List<?> nodes(Map<?, ?> page) {
        return ((List<?>) known(page.get("edges")))
                .stream().map(edge -> known(((Map<?, ?>) edge).get("node"))).toList();
    }

    private static Object info(Map<?, ?> page, String name) {
        return known(((Map<?, ?>) known(page.get("pageInfo"))).get(name));
    }

    private static Map<?, ?> data(ExecutionResult result) {
        return known(result.<Map<?, ?>>getData());
    }

    private static List<Object> codes(ExecutionResult result) {
        return result.getErrors().stream().map(EngineTest::code).toList();
    }

    private static Object code(GraphQLError error) {
        return known(known(error.getExtensions()).get("code"));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
