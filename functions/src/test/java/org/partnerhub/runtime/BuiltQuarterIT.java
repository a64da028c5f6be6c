package org.partnerhub.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.LocalHub;
import org.partnerhub.audit.Link;
import org.partnerhub.audit.Links;
import org.partnerhub.audit.SealedHead;
import org.partnerhub.audit.Verification;
import org.partnerhub.graphql.desk.MutationText;
import org.partnerhub.reporting.Reconciliations;
import org.partnerhub.store.Table;

/** A quarter goes from a file to a released figure, by AWS's events alone: each test is a step, and stands on those before it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Amazon's runtime interface client is made for Linux alone")
@ExtendWith(DeskExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class BuiltQuarterIT {
    private static final String UPLIFT = "XM-DAC-47066-UPLIFT";
    private static final MutationText TEXT = MutationText.ofTheContract();
    private static final String DONE = "null";
    private static final String FIGURE = "{ activity(iatiIdentifier: \"" + UPLIFT + "\") { indicator(code: \"1.1\") {"
            + " cumulative { value asOf release } } } }";

    private final LocalHub hub;
    private final HubClient client;
    private final Aws aws;
    private final FunctionProcess desk;
    private final FunctionProcess imports;

    BuiltQuarterIT(LocalHub hub, HubClient client) {
        this.hub = hub;
        this.client = client;
        this.aws = new Aws(hub.database());
        this.desk = aws.start(FunctionEnvironment.REPORT);
        this.imports = aws.start(FunctionEnvironment.IMPORT);
    }

    @AfterAll
    void stop() {
        desk.close();
        imports.close();
        aws.close();
    }

    @Test
    @Order(1)
    void an_upload_event_has_the_file_checked() throws Exception {
        JsonNode asked = done(
                "iom,reporter", "requestImport", Map.of("activity", UPLIFT, "kind", "PARTICIPATIONS", "format", "CSV"));
        assertEquals(200, put(asked.path("uploadUrl").asText()).statusCode());
        assertEquals(DONE, imports.answer(EventFile.named("upload").text()));
        assertEquals("CHECKED", latestImport().path("state").asText());
        assertEquals("63", latestImport().at("/checked/accepted").asText());
        assertEquals(List.of("hub/person-key/XM-DAC-47066"), aws.askedSecrets());
    }

    @Test
    @Order(2)
    void a_schedule_has_what_was_ordered_counted() {
        done(
                "iom,reporter",
                "applyImport",
                Map.of("import", latestImport().path("id").asText()));
        assertEquals(DONE, imports.answer(EventFile.named("schedule").text()));
        assertEquals("APPLIED", latestImport().path("state").asText());
        assertEquals("63", latestImport().at("/applied/accepted").asText());
    }

    @Test
    @Order(3)
    void a_stream_event_with_a_strange_record_has_what_was_approved_released() {
        Map<String, Object> quarter = Map.of("activity", UPLIFT, "periodEnd", "2025-03-31");
        String before = figure();
        try (FunctionProcess releases = FunctionProcess.withLayer(
                FunctionEnvironment.RELEASE, aws.environment(FunctionEnvironment.RELEASE), solver())) {
            done("iom,reporter", "submitPeriod", quarter);
            done("iom,approver", "approvePeriod", quarter);
            assertEquals(DONE, releases.answer(EventFile.named("stream").text()));
            assertEquals(before, figure());
            done("iom,approver", "orderRelease", quarter);
            assertEquals(DONE, releases.answer(EventFile.named("stream").text()));
            assertNotEquals(before, figure());
            assertTrue(figure().contains("UPLIFT-IOM-2025Q1-r1"), this::figure);
            assertEquals(DONE, releases.answer(EventFile.named("schedule").text()));
        }
    }

    @Test
    @Order(4)
    void a_schedule_has_the_log_sealed_and_everything_counted_again_and_nothing_drifts() {
        Reconciliations reports = new Reconciliations(hub.tables(), Clock.systemUTC());
        var before = reports.latest();
        try (FunctionProcess maintenance = aws.start(FunctionEnvironment.MAINTENANCE)) {
            assertEquals(DONE, maintenance.answer(EventFile.named("schedule").text()), maintenance::log);
            assertNotEquals(before, reports.latest());
            assertEquals(0, reports.latest().orElseThrow().drifting());
            SealedHead sealed = aws.heads().get(0);
            assertTrue(sealed.isSignedBy(aws.sealKey()));
            assertTrue(sealed.head().number() > 0, maintenance::log);
            assertTrue(maintenance.log().contains("\"sealed\":" + sealed.head().number()), maintenance::log);
            assertEquals(Optional.empty(), new Verification(links(), List.of(sealed.head())).first());
        }
    }

    private List<Link> links() {
        return Links.in(hub.tables().reader(Table.AUDIT));
    }

    private String figure() {
        return client.ask("japan-embassy", FIGURE).toString();
    }

    private JsonNode latestImport() {
        String query = "{ desk { imports(first: 1) { edges { node { id state checked { accepted }"
                + " applied { accepted } } } } } }";
        return asked("iom,reporter", query, Map.of()).at("/data/desk/imports/edges/0/node");
    }

    private JsonNode done(String groups, String mutation, Map<String, Object> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("clientMutationId", mutation);
        JsonNode answer = asked(groups, TEXT.of(mutation), Map.of("input", whole));
        JsonNode payload = answer.at("/data/" + mutation);
        assertTrue(payload.path("userErrors").isArray(), answer::toString);
        assertTrue(payload.path("userErrors").isEmpty(), answer::toString);
        return payload;
    }

    private JsonNode asked(String groups, String query, Map<String, Object> variables) {
        EventFile event =
                EventFile.named("report").by(groups).asSubject(groups).withBody(HubClient.body(query, variables));
        return HubClient.json(
                HubClient.json(desk.answer(event.text())).path("body").asText());
    }

    private static HttpResponse<String> put(String address) throws IOException, InterruptedException {
        Path sample = Path.of("infra/seed/samples/livelihood-grants-2025Q1-corrected.csv");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .PUT(BodyPublishers.ofFile(sample))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** What the layer holds: the solver and what it needs. */
    private static List<Path> solver() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("(ortools|jna|protobuf-java)-.*\\.jar"))
                .toList();
    }
}
