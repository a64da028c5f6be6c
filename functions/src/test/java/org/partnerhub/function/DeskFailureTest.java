package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.desk.MutationText;
import org.partnerhub.graphql.desk.Workplaces;
import org.partnerhub.local.LocalContext;
import org.partnerhub.store.Change;
import org.partnerhub.store.Count;
import org.partnerhub.store.FailingItems;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** A failure at the desk is told to operators and to nobody else, and never looks like an empty list or like something done. */
final class DeskFailureTest {
    private static final String SECRET = "secret 4711";
    private static final MutationText CONTRACT = MutationText.ofTheContract();
    private static final String SUBMIT = HubClient.body(
            CONTRACT.of("submitPeriod"),
            Map.of("input", Map.of("clientMutationId", "id " + SECRET, "activity", SECRET, "periodEnd", "2025-03-31")));

    /** Tables of which nothing can be read or written. */
    private record Broken(RuntimeException failure) implements Tables {

        @Override
        public ItemReader reader(Table table) {
            return new FailingItems(failure);
        }

        @Override
        public ItemWriter writer(Table table) {
            return new FailingItems(failure);
        }

        @Override
        public List<Count> counts(Table table, String partition) {
            throw failure;
        }

        @Override
        public Outcome commit(List<Change> changes) {
            throw failure;
        }
    }

    static Stream<String> questions() {
        return Stream.concat(
                Stream.of(
                        SUBMIT,
                        mutation("reportActual"),
                        mutation("requestImport"),
                        mutation("appointDeputy"),
                        mutation("addSubscriber")),
                Stream.of(
                                "{ activities { edges { cursor } } }",
                                "{ activity(iatiIdentifier: \"X\") { title } }",
                                "{ desk { periods(activity: \"X\") { state } } }",
                                "{ desk { imports { edges { cursor } } } }",
                                "{ desk { import(id: \"X\") { id } } }",
                                "{ desk { actualsWithoutEvidence(activity: \"X\") { indicator } } }",
                                "{ desk { reconciliation { drifting } } }",
                                "{ desk { subscribers { id } } }")
                        .map(query -> HubClient.body(query, Map.of())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void tables_that_do_not_answer_are_unavailable_and_never_empty(String body) {
        Said said = said(new StoreUnavailable(SECRET), body);
        assertEquals("UNAVAILABLE", said.code());
        assertNothingIsTold(said);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void an_unknown_failure_says_nothing_of_the_inside(String body) {
        Said said = said(new IllegalStateException(SECRET), body);
        assertEquals("INTERNAL", said.code());
        assertNothingIsTold(said);
    }

    @Test
    void who_asks_is_answered_without_reading_anything() {
        Said said = said(
                new IllegalStateException(SECRET), HubClient.body("{ viewer { partner } desk { person } }", Map.of()));
        assertEquals(
                "IOM", HubClient.json(said.body()).at("/data/viewer/partner").asText());
        assertEquals("", said.log());
    }

    @Test
    void a_token_without_a_subject_opens_nothing() {
        ReportFunction desk = desk(new IllegalStateException(SECRET), new ByteArrayOutputStream());
        Map<String, String> claims =
                Map.of("token_use", "access", "username", "kumari", "cognito:groups", "[iom reporter approver]");
        assertEquals(
                403,
                desk.handleRequest(Posts.of(SUBMIT, claims), new LocalContext("test"))
                        .getStatusCode());
    }

    private record Said(String body, String log) {

        String code() {
            return HubClient.json(body).at("/errors/0/extensions/code").asText();
        }
    }

    private static Said said(RuntimeException failure, String body) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Map<String, String> claims = Map.of(
                "sub", "a-subject-4712",
                "token_use", "access",
                "username", "kumari",
                "cognito:groups", "[iom reporter approver operator]");
        String said = desk(failure, log)
                .handleRequest(Posts.of(body, claims), new LocalContext("test"))
                .getBody();
        return new Said(said, log.toString(StandardCharsets.UTF_8));
    }

    private static ReportFunction desk(RuntimeException failure, ByteArrayOutputStream log) {
        return new ReportFunction(
                Workplaces.over(new Broken(failure), Clock.systemUTC()),
                new OperatorLog(new PrintStream(log, true, StandardCharsets.UTF_8)));
    }

    private static void assertNothingIsTold(Said said) {
        JsonNode answer = HubClient.json(said.body());
        assertFalse(said.body().contains("[]"), said::body);
        assertFalse(answer.path("data").toString().matches(".*[0-9].*"), said::body);
        for (String inside : List.of(SECRET, "4711", "Exception", "java.", "org.partnerhub")) {
            assertFalse(said.body().contains(inside), said::body);
        }
        assertEquals(1, said.log().lines().count());
        for (String never : List.of(SECRET, "4711", "4712", "kumari", "2025-03-31")) {
            assertFalse(said.log().contains(never), said::log);
        }
        assertTrue(said.log().contains("\"failure\""), said::log);
    }

    private static String mutation(String name) {
        Map<String, Map<String, Object>> inputs = Map.of(
                "reportActual",
                Map.of("activity", "X", "indicator", "1.1", "periodEnd", "2025-03-31", "value", "4711"),
                "requestImport",
                Map.of("activity", "X", "kind", "COUNTS", "format", "CSV"),
                "appointDeputy",
                Map.of("person", SECRET, "until", "2025-03-31"),
                "addSubscriber",
                Map.of("url", "https://hooks.example.org/?token=" + SECRET.replace(' ', '-')));
        Map<String, Object> whole = new HashMap<>(Objects.requireNonNull(inputs.get(name)));
        whole.put("clientMutationId", "an id");
        return HubClient.body(CONTRACT.of(name), Map.of("input", whole));
    }
}
