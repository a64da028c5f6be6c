package org.partnerhub.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.LocalHub;
import org.partnerhub.runtime.Relay.Asked;

/** What comes before a snapshot warms a function up, and leaves nothing behind that two restores would share. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Amazon's runtime interface client is made for Linux alone")
@ExtendWith(HubExtension.class)
final class SnapStartIT {
    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query");
    private static final String RELEASES = "{ releases { edges { node { id } } } }";
    private static final String IMPORTS = "{ desk { imports { edges { node { id } } } } }";

    private final Relay relay;
    private final Aws aws;
    private final FakeCredentials credentials = new FakeCredentials();
    private final HubClient client;

    SnapStartIT(LocalHub hub, HubClient client) {
        this.client = client;
        this.relay = new Relay(hub.database());
        this.aws = new Aws(relay.endpoint());
    }

    @AfterEach
    void stop() {
        relay.close();
        aws.close();
        credentials.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUERY", "REPORT"})
    void a_rehearsal_reads_the_tables_and_nothing_of_it_outlives_the_restore(FunctionEnvironment door) {
        try (FunctionProcess function = snapped(door)) {
            function.awaitSnapshot();
            List<Asked> before = relay.taken();
            assertFalse(before.isEmpty(), function::log);
            assertTrue(READS.containsAll(operations(before)), before::toString);
            assertEquals(1, credentials.given());
            assertEquals("", function.log());
            function.restore();
            answer(door, function);
            List<Asked> after = relay.taken();
            assertEquals(Set.of("KEY2"), values(after, Asked::accessKey));
            Set<Object> shared = new HashSet<>(values(after, Asked::port));
            shared.retainAll(values(before, Asked::port));
            assertEquals(Set.of(), shared);
            assertEquals(List.of(), aws.askedSecrets());
            assertTrue(function.log().lines().allMatch(line -> line.contains("\"answered\":")), function::log);
        }
    }

    @Test
    void shipped_queries_are_rehearsed_and_read_again_after_the_restore() throws Exception {
        String body = HubClient.body(
                Files.readString(Path.of("schema/queries/dashboard.graphql")),
                Map.of("activity", "XM-DAC-47066-UPLIFT"));
        try (FunctionProcess function = snapped(FunctionEnvironment.QUERY)) {
            function.awaitSnapshot();
            Set<String> rehearsed = bodies(relay.taken());
            function.restore();
            String answer = function.answer(
                    EventFile.named("query").by("ilo").withBody(body).text());
            assertEquals(
                    client.post("ilo", body).body(),
                    HubClient.json(answer).path("body").asText());
            Set<String> read = bodies(relay.taken());
            assertTrue(read.stream().anyMatch(key -> key.contains("CURRENT")), read::toString);
            assertTrue(rehearsed.containsAll(read), read::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUERY", "REPORT"})
    void tables_that_do_not_answer_keep_no_function_from_its_snapshot(FunctionEnvironment door) {
        relay.shut(true);
        try (FunctionProcess function = snapped(door)) {
            function.awaitSnapshot();
            assertTrue(function.log().contains("\"level\":\"ERROR\""), function::log);
            assertFalse(relay.taken().isEmpty());
            relay.shut(false);
            function.restore();
            answer(door, function);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPORT", "MAINTENANCE", "RELEASE", "PAGE"})
    void other_functions_ask_nobody_for_anything_before_their_snapshot(FunctionEnvironment function) {
        try (FunctionProcess process = snapped(function)) {
            process.awaitSnapshot();
            assertEquals(List.of(), relay.taken());
            assertEquals(0, credentials.given());
            assertEquals(List.of(), aws.askedSecrets());
            process.restore();
            String event = function == FunctionEnvironment.PAGE ? "page" : "schedule";
            process.answer(EventFile.named(event).text());
            assertEquals(
                    function != FunctionEnvironment.PAGE,
                    operations(relay.taken()).contains("Query"));
        }
    }

    private FunctionProcess snapped(FunctionEnvironment function) {
        Map<String, String> variables = new HashMap<>(aws.environment(function));
        variables.remove("AWS_ACCESS_KEY_ID");
        variables.remove("AWS_SECRET_ACCESS_KEY");
        variables.putAll(credentials.variables());
        variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        return FunctionProcess.start(function, variables);
    }

    private static void answer(FunctionEnvironment door, FunctionProcess function) {
        String answer = function.answer(EventFile.named("report")
                .by("iom,reporter")
                .withBody(HubClient.body(door == FunctionEnvironment.QUERY ? RELEASES : IMPORTS, Map.of()))
                .text());
        assertEquals(200, HubClient.json(answer).path("statusCode").asInt(), answer);
        assertFalse(answer.contains("errors"), answer);
    }

    private static Set<String> operations(List<Asked> asked) {
        return asked.stream().map(Asked::operation).collect(Collectors.toSet());
    }

    private static Set<String> bodies(List<Asked> asked) {
        return asked.stream().map(Asked::body).collect(Collectors.toSet());
    }

    private static <T> Set<T> values(List<Asked> asked, java.util.function.Function<Asked, T> part) {
        return asked.stream().map(part).collect(Collectors.toSet());
    }
}
