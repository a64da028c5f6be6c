package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.ShippedQuery;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.Execution;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.NormalizedOperation;
import org.partnerhub.graphql.Operation;
import org.partnerhub.graphql.Reading;
import org.partnerhub.graphql.http.GraphQlOverHttp.Asked;

/** The door runs what it must and nothing else: what is refused is refused with its status, code and reason before anything is done. */
final class RefusalTest {
    private static final String IATI = ShippedQuery.named("iati").text();
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Optional<Viewer> EMBASSY = Optional.of(new Viewer(Partner.JAPAN_EMBASSY, Set.of(), Set.of()));
    private static final String SHIPPED = "query Shipped { activities(first: 5) { edges { cursor } } }";
    private static final String OWN = "query Own { activities(first: 5) { edges { cursor } } }";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String RESPONSE = "application/graphql-response+json";

    private final Noting engine = new Noting();

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "get", ""})
    void another_method_is_refused_and_told_which_there_are(String method) {
        Question question = new Question(Optional.empty(), method, Map.of(), Map.of(), new byte[0]);
        Answer answer = door(Asked.ANY).answer(question, EMBASSY);
        assertRefused(405, "METHOD_NOT_ALLOWED", answer);
        assertEquals("GET, POST", answer.headers().get("allow"));
    }

    @Test
    void a_request_that_is_not_served_is_refused_before_who_asks_it() {
        assertRefused(406, "NOT_ACCEPTABLE", answer(with(posted(OWN), "accept", "text/html"), Optional.empty()));
        assertRefused(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                answer(with(posted(OWN), "content-type", "text/plain"), Optional.empty()));
        assertRefused(413, "BODY_TOO_LARGE", answer(raw("x".repeat(300_000)), Optional.empty()));
    }

    @Test
    void nobody_is_answered_and_is_told_why() {
        Answer answer = answer(raw("{"), Optional.empty());
        assertRefused(403, "FORBIDDEN", answer);
        assertTrue(answer.body().contains(GraphQlOverHttp.OPENS_NOTHING), answer::body);
        Answer told = door(Asked.ANY).answer(posted(OWN), Optional.empty(), "Because.");
        assertRefused(403, "FORBIDDEN", told);
        assertTrue(told.body().contains("Because."), told::body);
    }

    @Test
    void a_refusal_comes_in_the_type_of_json_that_is_liked_best() {
        assertEquals(JSON, type(answer(raw("{"), EMBASSY)));
        assertEquals(JSON, type(answer(with(raw("{"), "accept", "text/csv"), EMBASSY)));
        assertEquals(
                RESPONSE + "; charset=utf-8",
                type(answer(with(raw("{"), "accept", RESPONSE + ", application/json"), EMBASSY)));
    }

    @Test
    void whoever_asks_nothing_is_told_how_to_ask() {
        Answer posted = answer(raw("{}"), EMBASSY);
        assertRefused(400, "BAD_REQUEST", posted);
        assertTrue(posted.body().contains("The key query must hold"), posted::body);
        Answer got = answer(got(Map.of("query", OWN)), EMBASSY);
        assertRefused(400, "BAD_REQUEST", got);
        assertTrue(got.body().contains("By GET, name a shipped query"), got::body);
    }

    @Test
    void a_name_that_no_query_has_is_not_found() {
        Answer answer = answer(got(Map.of("documentId", ShippedQueries.identifier(OWN))), EMBASSY);
        assertRefused(404, "UNKNOWN_DOCUMENT", answer);
    }

    @Test
    void a_machine_asks_what_is_shipped_and_nothing_else() {
        assertEquals(200, door(Asked.SHIPPED).answer(posted(SHIPPED), EMBASSY).status());
        assertEquals(1, engine.times);
        Answer refused = door(Asked.SHIPPED).answer(posted(SHIPPED + " "), EMBASSY);
        assertEquals(403, refused.status());
        assertEquals("UNKNOWN_DOCUMENT", code(refused));
        assertEquals(1, engine.times);
    }

    @Test
    void what_changes_something_is_not_done_for_a_file() {
        engine.asked = Optional.of(RenderingTest.operation("mutation { change { of } }"));
        Answer answer = answer(with(posted("mutation { change { of } }"), "accept", "text/csv"), EMBASSY);
        assertRefused(406, "NOT_ACCEPTABLE", answer);
    }

    @Test
    void an_answer_of_anybodys_own_may_have_a_megabyte_and_not_one_byte_more() {
        int overhead = answer(posted(OWN), EMBASSY).content().length;
        engine.padding = MOST_BYTES - overhead;
        Answer largest = answer(posted(OWN), EMBASSY);
        assertEquals(200, largest.status());
        assertEquals(MOST_BYTES, largest.content().length);
        engine.padding++;
        Answer refused = answer(posted(OWN), EMBASSY);
        assertEquals(400, refused.status());
        assertEquals("ANSWER_TOO_LARGE", code(refused));
        assertEquals(200, answer(posted(SHIPPED), EMBASSY).status());
    }

    @Test
    void of_a_query_of_anybodys_own_a_few_errors_are_told_and_of_a_shipped_one_all() {
        engine.errors = 40;
        assertEquals(10, json(answer(posted(OWN), EMBASSY)).path("errors").size());
        assertEquals(
                30,
                json(answer(posted(OWN), EMBASSY))
                        .at("/extensions/errorsLeftOut")
                        .asInt());
        assertEquals(40, json(answer(posted(SHIPPED), EMBASSY)).path("errors").size());
    }

    @Test
    void what_was_run_is_noted_whole_if_it_is_shipped_and_without_its_figures_if_not() {
        assertEquals(Operation.ofKnown(SHIPPED), noted(SHIPPED));
        assertEquals(Operation.of(request(OWN)), noted(OWN));
        assertFalse(answer(raw("{"), EMBASSY).operation().isPresent());
    }

    @Test
    void by_get_an_answer_is_the_viewers_own_to_keep_and_by_post_nobodys() {
        Answer got = answer(got(shipped()), EMBASSY);
        assertEquals("private, no-cache", got.headers().get("cache-control"));
        assertEquals("Authorization, Accept", got.headers().get("vary"));
        assertEquals(EntityTag.strong(got.content()).text(), got.headers().get("etag"));
        Answer posted = answer(posted(SHIPPED), EMBASSY);
        assertEquals(Map.of("content-type", JSON, "cache-control", "no-store"), posted.headers());
    }

    @Test
    void an_unchanged_answer_is_a_status_and_headers() {
        engine.padding = 5_000;
        Question packed = with(got(shipped()), "accept-encoding", "gzip");
        Answer first = answer(packed, EMBASSY);
        assertEquals("gzip", first.headers().get("content-encoding"));
        String tag = Objects.requireNonNull(first.headers().get("etag"));
        Answer again = answer(with(packed, "if-none-match", tag), EMBASSY);
        assertEquals(304, again.status());
        assertArrayEquals(new byte[0], again.content());
        Map<String, String> left = new HashMap<>(first.headers());
        left.remove("content-encoding");
        assertEquals(left, again.headers());
        assertEquals(
                200, answer(with(packed, "if-none-match", "\"other\""), EMBASSY).status());
    }

    @Test
    void an_answer_that_was_not_run_has_no_tag() {
        engine.isNotRun = true;
        Answer answer = answer(with(got(shipped()), "accept", RESPONSE), EMBASSY);
        assertEquals(400, answer.status());
        assertEquals("no-store", answer.headers().get("cache-control"));
        assertFalse(answer.headers().containsKey("etag"));
        assertEquals(
                200,
                answer(with(posted(SHIPPED), "accept", "application/json"), EMBASSY)
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"application/xml, 406", "'application/xml, application/json;q=0.1', 200", "application/json, 200"})
    void any_other_document_than_that_of_iati_is_not_answered_as_xml(String accept, int status) {
        Answer answer = answer(with(posted(SHIPPED), "accept", accept), EMBASSY);
        assertEquals(status, answer.status());
        assertEquals(JSON, type(answer));
        assertEquals(status == 200 ? 1 : 0, engine.times);
    }

    @Test
    void the_document_of_iati_is_answered_as_xml() {
        engine.data = Map.of(
                "viewer", Map.of(),
                "release", Map.of("id", "P-X-2024Q4-r1", "organisation", "XM-1", "cutOff", "2024-12-31"),
                "releasedActivity",
                        Map.of("iatiIdentifier", "XM-1-P", "agencies", List.of(Map.of("organisation", "XM-1"))));
        Answer answer = answer(with(posted(IATI), "accept", "application/xml"), EMBASSY);
        assertEquals("application/xml; charset=utf-8", type(answer));
        assertEquals(
                "attachment; filename=\"P-X-2024Q4-r1.xml\"", answer.headers().get("content-disposition"));
        assertTrue(answer.body().contains("<iati-identifier>XM-1-P</iati-identifier>"), answer::body);
    }

    @Test
    void a_failure_inside_is_told_by_the_name_of_its_request_and_nothing_else() {
        Answer named = Answer.failure(Optional.of("request-1"));
        assertEquals(500, named.status());
        assertEquals("no-store", named.headers().get("cache-control"));
        assertEquals(
                "{\"code\":\"INTERNAL\",\"request\":\"request-1\"}",
                json(named).at("/errors/0/extensions").toString());
        assertEquals(
                "{\"code\":\"INTERNAL\"}",
                json(Answer.failure(Optional.empty()))
                        .at("/errors/0/extensions")
                        .toString());
    }

    private void assertRefused(int status, String code, Answer answer) {
        assertEquals(status, answer.status(), answer::body);
        assertEquals(code, code(answer));
        assertTrue(json(answer).path("data").isMissingNode(), answer::body);
        assertEquals("no-store", answer.headers().get("cache-control"));
        assertEquals(0, engine.times);
    }

    private Answer answer(Question question, Optional<Viewer> viewer) {
        return door(Asked.ANY).answer(question, viewer);
    }

    private Operation noted(String document) {
        return answer(posted(document), EMBASSY).operation().orElseThrow();
    }

    private GraphQlOverHttp door(Asked asked) {
        ShippedQueries shipped = new ShippedQueries(Map.of(), Map.of("iati", ShippedQueries.identifier(IATI)), Map.of())
                .and(List.of(SHIPPED, IATI));
        return new GraphQlOverHttp(engine, shipped, asked, () -> (Reading) () -> "1", KeptAnswers.upTo(0));
    }

    private static Question posted(String document) {
        return raw(HubClient.body(document, Map.of()));
    }

    private static Question raw(String body) {
        Map<String, String> headers = Map.of("content-type", "application/json");
        return new Question(Optional.empty(), "POST", headers, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static Question got(Map<String, String> parameters) {
        return new Question(Optional.empty(), "GET", Map.of(), parameters, new byte[0]);
    }

    private static Map<String, String> shipped() {
        return Map.of("documentId", ShippedQueries.identifier(SHIPPED));
    }

    private static Question with(Question question, String header, String value) {
        Map<String, String> headers = new HashMap<>(question.headers());
        headers.put(header, value);
        return new Question(question.id(), question.method(), headers, question.parameters(), question.body());
    }

    private static GraphQlRequest request(String document) {
        return new GraphQlRequest(document, Optional.empty(), Map.of());
    }

    private static String type(Answer answer) {
        return Objects.requireNonNull(answer.headers().get("content-type"));
    }

    private static String code(Answer answer) {
        return json(answer).at("/errors/0/extensions/code").asText();
    }

    private static JsonNode json(Answer answer) {
        return HubClient.json(answer.body());
    }

    /** Answers what the test says, and counts. */
    private static final class Noting implements Execution {
        int times;
        int padding;
        int errors;
        boolean isNotRun;
        Optional<NormalizedOperation> asked = Optional.empty();
        Map<String, Object> data = Map.of();

        @Override
        public ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading) {
            times++;
            List<GraphQLError> told = Collections.nCopies(
                    errors, GraphqlErrorBuilder.newError().message("no").build());
            ExecutionResult.Builder<?> result =
                    ExecutionResult.newExecutionResult().errors(told);
            Map<String, Object> answer = new HashMap<>(data);
            answer.put("more", "x".repeat(padding));
            return isNotRun ? result.build() : result.data(answer).build();
        }

        @Override
        public Optional<NormalizedOperation> normalized(GraphQlRequest request) {
            return asked;
        }
    }
}
