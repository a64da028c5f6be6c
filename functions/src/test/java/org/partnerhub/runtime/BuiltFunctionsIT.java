package org.partnerhub.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.LocalHub;
import org.partnerhub.graphql.http.ShippedQueries;

/** The doors that partners come through answer on Lambda what they answer on one machine, byte for byte. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Amazon's runtime interface client is made for Linux alone")
@ExtendWith(HubExtension.class)
final class BuiltFunctionsIT {
    private static final List<String> PARTNERS =
            List.of("japan-embassy", "government", "iom", "ilo,reporter", "government,district-LK51");
    private static final Map<String, Map<String, Object>> QUERIES = Map.of(
            "who-am-i", Map.of(),
            "activities", Map.of("language", "SI"),
            "dashboard", Map.of("activity", "XM-DAC-47066-UPLIFT"),
            "releases", Map.of("first", 10));
    private static final List<String> OF_THE_GATEWAY = List.of("date", "content-length", "connection");

    @Test
    void shipped_queries_are_answered_to_each_partner_as_by_the_local_hub(LocalHub hub, HubClient client) {
        try (Aws aws = new Aws(hub.database());
                FunctionProcess function = aws.start(FunctionEnvironment.QUERY)) {
            for (String partner : PARTNERS) {
                QUERIES.forEach((name, variables) -> {
                    String body = HubClient.body(query("queries", name), variables);
                    assertSame(
                            client.post(partner, body),
                            function.answer(EventFile.named("query")
                                    .by(partner)
                                    .withBody(body)
                                    .text()));
                });
            }
        }
    }

    @Test
    void a_shipped_query_is_answered_by_its_hash_as_by_the_local_hub(LocalHub hub, HubClient client) {
        String identifier = ShippedQueries.identifier(query("queries", "activities"));
        try (Aws aws = new Aws(hub.database());
                FunctionProcess function = aws.start(FunctionEnvironment.QUERY)) {
            assertSame(
                    client.send(client.request("/graphql?documentId=" + identifier, "iom")),
                    function.answer(EventFile.named("shipped-query")
                            .by("iom")
                            .withParameter("documentId", identifier)
                            .text()));
            assertSame(
                    client.post("nobody", "{}"),
                    function.answer(EventFile.named("query").by("nobody").text()));
        }
    }

    @Test
    void the_reporting_desk_answers_as_that_of_the_local_hub(LocalHub hub, HubClient client) {
        try (Aws aws = new Aws(hub.database());
                FunctionProcess function = aws.start(FunctionEnvironment.REPORT)) {
            for (String person : List.of("iom,reporter", "ilo,approver", "government,validator", "japan-embassy")) {
                String body = HubClient.body(query("desk", "periods"), Map.of("activity", "XM-DAC-47066-UPLIFT"));
                assertSame(
                        client.postAtTheDesk(person, body),
                        function.answer(EventFile.named("report")
                                .by(person)
                                .withBody(body)
                                .text()));
            }
            assertEquals(List.of(), aws.askedSecrets());
        }
    }

    @Test
    void pages_are_those_of_the_local_hub(LocalHub hub, HubClient client) {
        try (Aws aws = new Aws(hub.database());
                FunctionProcess function = aws.start(FunctionEnvironment.PAGE)) {
            for (String path : List.of("/health", "/graphiql", "/graphiql/graphiql.min.css", "/graphiql/none.js")) {
                assertSame(
                        client.send(client.at(path)),
                        function.answer(EventFile.named("page").withPath(path).text()));
            }
        }
    }

    @Test
    void the_page_is_told_where_people_sign_in_and_as_which_client(LocalHub hub) {
        try (Aws aws = new Aws(hub.database());
                FunctionProcess function = aws.start(FunctionEnvironment.PAGE)) {
            String answer = function.answer(EventFile.named("page")
                    .withPath("/graphiql/configuration.json")
                    .text());
            JsonNode signIn =
                    HubClient.json(HubClient.json(answer).path("body").asText()).path("signIn");
            assertEquals("https://hub.auth.example.org", signIn.path("address").asText());
            assertEquals("page-client", signIn.path("client").asText());
        }
    }

    @Test
    void a_failure_that_nobody_foresaw_reveals_nothing(LocalHub hub) {
        try (Aws aws = new Aws(hub.database())) {
            for (FunctionEnvironment door : List.of(FunctionEnvironment.QUERY, FunctionEnvironment.REPORT)) {
                try (FunctionProcess function = aws.start(door)) {
                    String answer = function.answer(
                            EventFile.named("query").without("requestContext").text());
                    assertEquals(500, HubClient.json(answer).path("statusCode").asInt());
                    assertTrue(answer.contains("Something went wrong inside the hub."), answer);
                    List.of("Exception", "requestContext", "org.partnerhub", "getRequestContext")
                            .forEach(word -> assertFalse(answer.contains(word), answer));
                    assertTrue(function.log().contains("java.lang.NullPointerException"), function::log);
                }
            }
        }
    }

    @Test
    void tables_that_do_not_answer_are_unavailable_and_the_log_names_no_table() {
        try (Aws aws = new Aws(java.net.URI.create("http://127.0.0.1:1"));
                FunctionProcess function = aws.start(FunctionEnvironment.QUERY)) {
            String body = HubClient.body(query("queries", "releases"), Map.of());
            String answer = function.answer(
                    EventFile.named("query").by("iom").withBody(body).text());
            assertTrue(answer.contains("UNAVAILABLE"), answer);
            assertFalse(answer.contains("127.0.0.1"), answer);
            assertFalse(function.log().contains("127.0.0.1"), function::log);
        }
    }

    /** Status, headers and body; but for the headers that the gateway adds to an answer. */
    private static void assertSame(HttpResponse<String> local, String built) {
        JsonNode answer = HubClient.json(built);
        assertEquals(local.statusCode(), answer.path("statusCode").asInt());
        assertEquals(local.body(), answer.path("body").asText());
        assertFalse(answer.path("isBase64Encoded").asBoolean());
        Map<String, String> headers = new TreeMap<>();
        local.headers().map().forEach((name, values) -> headers.put(name, ofTheFunction(values)));
        OF_THE_GATEWAY.forEach(headers::remove);
        headers.values().removeIf(String::isEmpty);
        Map<String, String> told = new TreeMap<>();
        answer.path("headers")
                .properties()
                .forEach(header -> told.put(header.getKey(), header.getValue().asText()));
        assertEquals(headers, told);
    }

    /** That answers differ by who shows them is the gateway's word, and stands beside the function's. */
    private static String ofTheFunction(List<String> values) {
        return values.stream().filter(value -> !value.equals("Origin")).collect(Collectors.joining(","));
    }

    private static String query(String folder, String name) {
        try {
            return Files.readString(Path.of("schema", folder, name + ".graphql"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
