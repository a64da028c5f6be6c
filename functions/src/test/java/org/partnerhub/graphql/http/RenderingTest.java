package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.exchange.table.Sheets;
import org.partnerhub.graphql.NormalizedOperation;

/** A result is written as it was wanted, and where it cannot be, there is a reason in JSON and no file. */
final class RenderingTest {
    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser()
                    .parse(
                            """
                    type Query { name: String rows: [Row!] others: [Row!] }
                    type Mutation { change: [Row!] }
                    type Row { of: String }
                    """));
    private static final String ONE = "query One { rows { of } }";
    private static final String TWO = "{ rows { of } others { of } }";
    private static final Map<String, Object> DATA =
            Map.of("rows", List.of(Map.of("of", "a"), Map.of("of", "b")), "others", List.of(Map.of("of", "c")));
    private static final Map<String, Object> RELEASE = release(false);

    @Test
    void one_table_is_a_file_of_its_own() {
        Answer answer = rendering(MediaType.CSV, ONE, Optional.empty()).of(result(DATA));
        assertEquals("\uFEFFof\n\na\nb\n", answer.body().replace("\r", ""));
        assertEquals("text/csv; charset=utf-8; header=present", answer.headers().get("content-type"));
        assertEquals("attachment; filename=\"One-rows.csv\"", answer.headers().get("content-disposition"));
    }

    @Test
    void of_several_tables_the_one_that_is_named_is_written() {
        Answer answer = rendering(MediaType.CSV, TWO, Optional.of("others")).of(result(DATA));
        assertTrue(answer.body().contains("c") && !answer.body().contains("a"), answer::body);
        assertEquals(
                "attachment; filename=\"answer-others.csv\"", answer.headers().get("content-disposition"));
    }

    @ParameterizedTest
    @CsvSource({"'{ rows { of } others { of } }', ''", "'{ rows { of } }', others", "'{ rows { of } }', Rows"})
    void a_table_that_is_not_there_is_not_guessed(String query, String table) {
        BadRequest refused = assertThrows(
                BadRequest.class,
                () -> rendering(MediaType.CSV, query, Optional.of(table).filter(name -> !name.isEmpty())));
        assertRefused(400, "TABLE_NEEDED", refused);
        assertTrue(String.valueOf(refused.getMessage()).contains("rows"));
    }

    @Test
    void a_workbook_has_every_table_whatever_is_named() {
        Answer answer = rendering(MediaType.XLSX, TWO, Optional.of("others")).of(result(DATA));
        assertEquals(
                List.of("rows", "others"),
                List.copyOf(Sheets.of(answer.content()).keySet()));
        assertEquals("attachment; filename=\"answer.xlsx\"", answer.headers().get("content-disposition"));
        assertEquals(MediaType.XLSX.header(), answer.headers().get("content-type"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void what_has_no_table_is_no_file(MediaType type) {
        BadRequest refused = assertThrows(BadRequest.class, () -> rendering(type, "{ __typename }", Optional.empty()));
        assertRefused(400, "TABLE_NEEDED", refused);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void what_changes_something_is_no_file(MediaType type) {
        BadRequest refused =
                assertThrows(BadRequest.class, () -> rendering(type, "mutation { change { of } }", Optional.empty()));
        assertRefused(406, "NOT_ACCEPTABLE", refused);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "XML"})
    void a_failure_is_never_a_file(MediaType type) {
        Rendering rendering = rendering(type, ONE, Optional.empty());
        Answer failed = rendering.of(result(type == MediaType.XML ? RELEASE : DATA, "INTERNAL"));
        assertEquals(200, failed.status());
        assertEquals(MediaType.JSON.header(), failed.headers().get("content-type"));
        assertTrue(!failed.headers().containsKey("content-disposition"));
        Answer notRun = rendering.of(
                ExecutionResult.newExecutionResult().addError(error("INTERNAL")).build());
        assertEquals(400, notRun.status());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void what_cannot_be_run_is_explained_in_json(MediaType type) {
        Rendering rendering = Rendering.wanted(type, Errors.FEW, Optional::empty, Optional.empty());
        Answer answer = rendering.of(ExecutionResult.newExecutionResult()
                .addError(error("VALIDATION_ERROR"))
                .build());
        assertEquals(400, answer.status());
        assertEquals(MediaType.JSON.header(), answer.headers().get("content-type"));
    }

    @ParameterizedTest
    @CsvSource({"JSON, 200", "GRAPHQL_RESPONSE, 400"})
    void what_was_not_run_is_a_bad_request_in_the_new_type_alone(MediaType type, int status) {
        Rendering rendering = rendering(type, ONE, Optional.empty());
        assertEquals(
                status,
                rendering
                        .of(ExecutionResult.newExecutionResult()
                                .addError(error("NO"))
                                .build())
                        .status());
        Answer run = rendering.of(result(DATA));
        assertEquals(200, run.status());
        assertEquals(type.header(), run.headers().get("content-type"));
    }

    @Test
    void a_workbook_is_known_by_what_it_says_and_every_other_file_by_its_bytes() {
        Rendering workbook = rendering(MediaType.XLSX, ONE, Optional.empty());
        EntityTag tag = workbook.tag(workbook.of(result(DATA)), result(DATA));
        assertTrue(tag.text().startsWith("W/\""), tag::text);
        assertEquals(tag, workbook.tag(Answer.text(200, Map.of(), "other bytes"), result(DATA)));
        assertNotEquals(tag, workbook.tag(workbook.of(result(DATA)), result(Map.of("rows", List.of()))));
        for (MediaType type : List.of(MediaType.CSV, MediaType.JSON, MediaType.XML)) {
            Answer answer = Answer.text(200, Map.of(), "bytes");
            assertEquals(
                    EntityTag.strong(answer.content()),
                    rendering(type, ONE, Optional.empty()).tag(answer, result(DATA)));
        }
    }

    @Test
    void what_is_closed_to_the_viewer_is_no_failure_of_a_file_of_iati() {
        Answer answer = rendering(MediaType.XML, ONE, Optional.empty()).of(result(RELEASE, "NOT_FOUND", "NOT_FOUND"));
        assertEquals(MediaType.XML.header(), answer.headers().get("content-type"));
        assertEquals(
                "attachment; filename=\"P-X-2024Q4-r1.xml\"", answer.headers().get("content-disposition"));
        assertTrue(answer.body().endsWith("</iati-activities>\n"), answer::body);
    }

    @Test
    void one_failure_among_what_is_closed_is_one_of_the_whole_file() {
        Answer answer = rendering(MediaType.XML, ONE, Optional.empty()).of(result(RELEASE, "NOT_FOUND", "INTERNAL"));
        assertEquals(MediaType.JSON.header(), answer.headers().get("content-type"));
        GraphQLError unnamed = GraphqlErrorBuilder.newError().message("no").build();
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .data(RELEASE)
                .addError(unnamed)
                .build();
        assertEquals(
                MediaType.JSON.header(),
                rendering(MediaType.XML, ONE, Optional.empty())
                        .of(result)
                        .headers()
                        .get("content-type"));
    }

    @Test
    void a_release_that_is_longer_than_an_answer_is_no_file() {
        Answer answer = rendering(MediaType.XML, ONE, Optional.empty()).of(result(release(true)));
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"code\":\"TOO_LARGE\""), answer::body);
    }

    private static void assertRefused(int status, String code, BadRequest refused) {
        Answer answer = refused.answer(MediaType.JSON);
        assertEquals(status, answer.status());
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer::body);
    }

    private static Rendering rendering(MediaType type, String query, Optional<String> table) {
        return Rendering.wanted(type, Errors.FEW, () -> Optional.of(operation(query)), table);
    }

    /** Of a schema that has one field for changes. */
    static NormalizedOperation operation(String query) {
        return new NormalizedOperation(
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        SCHEMA, new Parser().parseDocument(query), null, CoercedVariables.emptyVariables()),
                SCHEMA);
    }

    private static Map<String, Object> release(boolean goesOn) {
        return Map.of(
                "release",
                Map.of("id", "P-X-2024Q4-r1", "organisation", "XM-1", "cutOff", "2024-12-31"),
                "releasedActivity",
                Map.of(
                        "iatiIdentifier",
                        "XM-1-P",
                        "agencies",
                        List.of(Map.of("organisation", "XM-1")),
                        "results",
                        Map.of("pageInfo", Map.of("hasNextPage", goesOn))));
    }

    private static ExecutionResult result(Map<String, Object> data, String... codes) {
        ExecutionResult.Builder<?> result = ExecutionResult.newExecutionResult().data(data);
        List.of(codes).forEach(code -> result.addError(error(code)));
        return result.build();
    }

    private static GraphQLError error(String code) {
        return GraphqlErrorBuilder.newError()
                .message("no")
                .extensions(Map.of("code", code))
                .build();
    }
}
