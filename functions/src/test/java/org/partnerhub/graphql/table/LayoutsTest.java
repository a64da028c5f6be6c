package org.partnerhub.graphql.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.TooLarge;
import org.partnerhub.exchange.table.Table;
import org.partnerhub.exchange.table.Value;

/** What of an answer is a table follows from the schema and the query: lists become tables, what they lie in stands in each row. */
final class LayoutsTest {
    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser()
                    .parse(
                            """
                    directive @hxl(tag: String!) on FIELD_DEFINITION
                    scalar Date
                    scalar Decimal
                    type Query {
                      activity: Activity @hxl(tag: "#activity")
                      results(first: Int): ResultConnection! @hxl(tag: "#output")
                      codeList: [Code!]
                      money: Money @hxl(tag: "#value")
                    }
                    type Activity {
                      title: String @hxl(tag: "+name")
                      money: Money @hxl(tag: "#value")
                      sectors: [Code!] @hxl(tag: "#sector")
                      results: ResultConnection! @hxl(tag: "#output")
                      part: Activity
                    }
                    type Money { currency: String @hxl(tag: "#currency") total: Figure byQuarter: [Quarter!] }
                    type Quarter { periodEnd: Date @hxl(tag: "#date+end") spent: Figure @hxl(tag: "+spent") }
                    type Code { code: String! @hxl(tag: "+code") label: String! @hxl(tag: "+name") }
                    type ResultConnection { edges: [ResultEdge!]! pageInfo: PageInfo! outcome: Int }
                    type ResultEdge { cursor: String! node: Result! }
                    type PageInfo { hasNextPage: Boolean! }
                    type Result {
                      code: String @hxl(tag: "+code")
                      baseline: Figure
                      by: [Axis!]
                      splits: [Split!]
                    }
                    type Split { categories: [Code!] figure: Figure @hxl(tag: "#reached") }
                    type Figure { value: Decimal @hxl(tag: "+value+num") status: String @hxl(tag: "+status") }
                    enum Axis { SEX AGE }
                    """));

    @Test
    void a_list_is_a_table_and_what_lies_outside_of_lists_is_a_row() {
        String query = "{ activity { title money { currency total { value } byQuarter { periodEnd } } } }";
        assertEquals(Set.of("activity", "money.byQuarter"), layouts(query).names());
        assertEquals(List.of("title", "money.currency", "money.total.value"), headers(query, "activity"));
    }

    @Test
    void what_a_list_lies_in_stands_in_each_row_before_its_own_values() {
        String query =
                "{ activity { title money { currency total { value } byQuarter { periodEnd spent { value status } } } } }";
        assertEquals(
                List.of("activity.title", "money.currency", "periodEnd", "spent.value", "spent.status"),
                headers(query, "money.byQuarter"));
        assertEquals(
                List.of("UPLIFT|JPY|2024-03-31||WITHHELD", "UPLIFT|JPY|2024-06-30|-1.50|PUBLISHED"),
                rows(
                        query,
                        "money.byQuarter",
                        """
                        {"activity": {"title": "UPLIFT", "money": {"currency": "JPY", "total": {"value": "5"}, "byQuarter": [
                          {"periodEnd": "2024-03-31", "spent": {"value": null, "status": "WITHHELD"}},
                          {"periodEnd": "2024-06-30", "spent": {"value": "-1.50", "status": "PUBLISHED"}}]}}}
                        """));
    }

    @Test
    void a_connection_is_the_list_of_its_entries() {
        String query = "{ activity { results { pageInfo { hasNextPage } outcome"
                + " edges { cursor node { code splits { figure { value } } } } } } }";
        assertEquals(
                List.of("activity", "results", "results.splits"),
                List.copyOf(layouts(query).names()));
        assertEquals(List.of("results.outcome"), headers(query, "activity"));
        assertEquals(List.of("results.outcome", "cursor", "code"), headers(query, "results"));
        assertEquals(
                List.of("results.outcome", "results.cursor", "results.code", "figure.value"),
                headers(query, "results.splits"));
        assertEquals(
                List.of("1|c1|1.1|3", "1|c1|1.1|4", "1|c3|1.3|5"),
                rows(
                        query,
                        "results.splits",
                        """
                        {"activity": {"results": {"outcome": 1, "edges": [
                          {"cursor": "c1", "node": {"code": "1.1", "splits": [{"figure": {"value": "3"}}, {"figure": {"value": "4"}}]}},
                          {"cursor": "c2", "node": {"code": "1.2", "splits": []}},
                          {"cursor": "c3", "node": {"code": "1.3", "splits": [{"figure": {"value": "5"}}]}}]}}}
                        """));
    }

    @Test
    void values_and_codes_of_a_list_stand_in_one_cell() {
        String query =
                "{ activity { results { edges { node { by splits { categories { code label } figure { value } } } } } } }";
        assertEquals(
                List.of("results.by", "categories.code", "categories.label", "figure.value"),
                headers(query, "results.splits"));
        assertEquals(
                List.of("SEX; AGE|f; 18-24|Women; 18 to 24|7"),
                rows(
                        query,
                        "results.splits",
                        """
                        {"activity": {"results": {"edges": [{"node": {"by": ["SEX", "AGE"], "splits": [
                          {"categories": [{"code": "f", "label": "Women"}, {"code": "18-24", "label": "18 to 24"}],
                           "figure": {"value": "7"}}]}}]}}}
                        """));
    }

    @Test
    void a_list_of_codes_that_lies_in_nothing_is_a_table() {
        assertEquals(
                List.of("LK51|Batticaloa", "LK61|Kurunegala"),
                rows(
                        "{ codeList { code label } }",
                        "codeList",
                        """
                        {"codeList": [{"code": "LK51", "label": "Batticaloa"}, {"code": "LK61", "label": "Kurunegala"}]}
                        """));
    }

    @Test
    void a_list_without_values_of_its_own_is_no_table() {
        assertEquals(
                Set.of("results.splits"),
                layouts("{ results { edges { node { splits { figure { value } } } } } }")
                        .names());
    }

    @Test
    void fragments_and_what_is_left_out_make_no_difference() {
        String query =
                """
                { ...all }
                fragment all on Query { activity { ...titled money @skip(if: true) { currency } } }
                fragment titled on Activity { title }
                """;
        assertEquals(Set.of("activity"), layouts(query).names());
        assertEquals(List.of("title"), headers(query, "activity"));
    }

    @Test
    void tables_that_would_be_called_alike_are_called_by_every_key() {
        assertEquals(
                Set.of("activity.results.edges", "results.edges"),
                layouts("{ activity { results { edges { node { code } } } } results { edges { node { code } } } }")
                        .names());
        assertEquals(
                Set.of("then.money.byQuarter", "money.byQuarter"),
                layouts(
                                "{ then: activity { money { byQuarter { periodEnd } } } activity { money { byQuarter { periodEnd } } } }")
                        .names());
    }

    @Test
    void where_a_short_name_is_another_tables_long_one_all_are_called_by_every_key() {
        assertEquals(
                List.of(
                        "activity.money.byQuarter",
                        "activity.activity.money.byQuarter",
                        "activity.results.edges",
                        "money.byQuarter"),
                List.copyOf(layouts(
                                """
                                { activity { money { byQuarter { periodEnd } }
                                             activity: part { money { byQuarter { periodEnd } } }
                                             results { edges { node { code } } } }
                                  money { byQuarter { periodEnd } } }
                                """)
                        .names()));
    }

    @Test
    void columns_that_would_be_called_alike_are_called_by_every_key() {
        assertEquals(
                List.of("results.edges.code", "results.edges.node.code"),
                headers("{ results { edges { code: cursor node { code } } } }", "results"));
    }

    @Test
    void tags_are_those_of_the_fields_whatever_they_are_called() {
        List<String> tags = table(
                        "{ activity { a: results { edges { node { b: code c: baseline { d: value e: status } } } } } }",
                        "a",
                        "{}")
                .columns()
                .stream()
                .map(Table.Column::tag)
                .toList();
        assertEquals(List.of("#output+code", "#output+value+num", "#output+status"), tags);
    }

    @Test
    void an_object_that_is_absent_gives_no_row_and_one_within_a_row_empty_cells() {
        String query = "{ activity { title money { total { value } } } }";
        assertEquals(List.of(), rows(query, "activity", "{\"activity\": null}"));
        assertEquals(List.of("x|"), rows(query, "activity", "{\"activity\": {\"title\": \"x\", \"money\": null}}"));
    }

    @Test
    void nobody_is_given_more_cells_than_a_spreadsheet_bears() {
        String entry = "{\"code\": \"1\", \"label\": \"2\"}";
        String most = "{\"codeList\": [" + (entry + ",").repeat(249_999) + entry + "]}";
        String query = "{ codeList { code label } }";
        assertEquals(250_000, rows(query, "codeList", most).size());
        String more = most.replace("]}", "," + entry + "]}");
        assertThrows(TooLarge.class, () -> rows(query, "codeList", more));
    }

    private static List<String> headers(String query, String name) {
        return table(query, name, "{}").columns().stream()
                .map(Table.Column::header)
                .toList();
    }

    private static List<String> rows(String query, String name, String answer) {
        return table(query, name, answer).rows().stream()
                .map(row -> row.stream().map(Value::text).collect(Collectors.joining("|")))
                .toList();
    }

    private static Table table(String query, String name, String answer) {
        try {
            Map<String, Object> data = new JsonMapper().readValue(answer, new TypeReference<Map<String, Object>>() {});
            return layouts(query).tables(Set.of(name), data).get(0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Layouts layouts(String query) {
        return Layouts.of(
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        SCHEMA, new Parser().parseDocument(query), null, CoercedVariables.emptyVariables()),
                SCHEMA);
    }
}
