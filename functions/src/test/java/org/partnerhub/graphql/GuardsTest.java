package org.partnerhub.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Row;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.model.ActivitySample;

/** What a guard lets through, and what stands in the place of what it does not. */
final class GuardsTest {
    private static final String SCHEMA =
            """
            directive @access(rule: AccessRule!) on OBJECT | FIELD_DEFINITION
            enum AccessRule { PARTNER FIGURE MONEY TRANSACTION DESK }
            scalar Date
            scalar DateTime
            scalar Decimal
            type Figure @access(rule: PARTNER) { value: Int }
            type Books @access(rule: MONEY) {
              name: String @access(rule: PARTNER)
              sum: Figure!
              sums: [Figure]
              payment: Int @access(rule: TRANSACTION)
            }
            type Query @access(rule: PARTNER) { books: Books desk: Int @access(rule: DESK) payments: Int @access(rule: TRANSACTION) }
            """;
    private static final Row OF_IOM = Row.ofOrganisation(ActivitySample.IOM);
    private static final Row OF_ILO = Row.ofOrganisation(ActivitySample.ILO);

    private final AtomicInteger fetched = new AtomicInteger();

    /** What the hub itself would show: names, sums and payments of what it is about. */
    public record Books(List<Row> rows, String name) implements Scoped {}

    @ParameterizedTest
    @CsvSource({"IOM, 7", "ILO, 0", "JAPAN_EMBASSY, 7"})
    void a_field_answers_by_the_rule_of_its_type_unless_it_has_its_own(Partner partner, int sum) {
        ExecutionResult result = ask(partner, "{ books { name sum { value } } }", OF_IOM);
        assertEquals(List.of(), result.getErrors());
        assertEquals(Map.of("name", "books", "sum", Map.of("value", sum)), books(result));
    }

    @ParameterizedTest
    @CsvSource({"IOM, 7", "ILO, ", "JAPAN_EMBASSY, "})
    void what_has_no_closed_value_is_not_found(Partner partner, Integer payment) {
        ExecutionResult result = ask(partner, "{ books { payment } }", OF_IOM);
        assertEquals(payment, books(result).get("payment"));
        assertEquals(payment == null ? List.of("NOT_FOUND") : List.of(), codes(result));
    }

    @Test
    void a_list_that_is_closed_is_not_found_whatever_a_closed_entry_would_be() {
        ExecutionResult result = ask(Partner.ILO, "{ books { sums { value } } }", OF_IOM);
        assertNull(books(result).get("sums"));
        assertEquals(List.of("NOT_FOUND"), codes(result));
    }

    @Test
    void what_is_closed_is_not_even_fetched() {
        ask(Partner.ILO, "{ books { sum { value } payment } desk }", OF_IOM);
        assertEquals(0, fetched.get());
        ask(Partner.IOM, "{ books { sum { value } payment } }", OF_IOM);
        assertEquals(2, fetched.get());
    }

    @Test
    void all_that_a_value_is_about_must_be_open() {
        assertEquals(
                Map.of("sum", Map.of("value", 0)),
                books(ask(Partner.IOM, "{ books { sum { value } } }", OF_IOM, OF_ILO)));
        assertEquals(
                Map.of("sum", Map.of("value", 0)),
                books(ask(Partner.IOM, "{ books { sum { value } } }", OF_ILO, OF_IOM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IOM", "JAPAN_EMBASSY"})
    void what_is_about_nothing_is_open_to_nobody(Partner partner) {
        assertEquals(Map.of("sum", Map.of("value", 0)), books(ask(partner, "{ books { sum { value } } }")));
    }

    @Test
    void a_place_that_is_about_no_row_is_open_to_whom_the_rule_admits() {
        Viewer reporter = new Viewer(Partner.IOM, Set.of(Grant.REPORTER), Set.of());
        assertEquals(Map.of("desk", 7), data(ask(reporter, "{ desk }", List.of())));
        ExecutionResult refused = ask(Partner.IOM, "{ desk }");
        assertNull(data(refused).get("desk"));
        assertEquals(List.of("FORBIDDEN"), codes(refused));
    }

    @Test
    void a_rule_about_rows_admits_nobody_to_what_has_none() {
        assertEquals(List.of("NOT_FOUND"), codes(ask(Partner.IOM, "{ payments }", OF_IOM)));
    }

    private ExecutionResult ask(Partner partner, String query, Row... rows) {
        return ask(new Viewer(partner, Set.of(), Set.of()), query, List.of(rows));
    }

    private ExecutionResult ask(Viewer viewer, String query, List<Row> rows) {
        Map<String, DataFetcher<?>> fetchers = Map.of(
                "Query.books", environment -> new Books(rows, "books"),
                "Query.desk", environment -> fetched(7),
                "Query.payments", environment -> fetched(7),
                "Books.sum", environment -> fetched(Map.of("value", 7)),
                "Books.sums", environment -> fetched(List.of()),
                "Books.payment", environment -> fetched(7));
        HubSchema schema = new HubSchema(fetchers, Map.of("Figure", Map.of("value", 0)));
        GraphQlRequest request = new GraphQlRequest(query, Optional.empty(), Map.of());
        return new GraphQlEngine(schema.build(Contract.schema(SCHEMA)), failure -> {})
                .execute(request, viewer, () -> "1");
    }

    private Object fetched(Object value) {
        fetched.incrementAndGet();
        return value;
    }

    private static Map<?, ?> books(ExecutionResult result) {
        return (Map<?, ?>) Objects.requireNonNull(data(result).get("books"));
    }

    private static Map<?, ?> data(ExecutionResult result) {
        return Objects.requireNonNull(result.<Map<?, ?>>getData());
    }

    private static List<String> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> String.valueOf(
                        Objects.requireNonNull(error.getExtensions()).get("code")))
                .toList();
    }
}
