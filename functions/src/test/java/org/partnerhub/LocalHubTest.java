package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.LocalHub.Settings;
import org.partnerhub.local.PortTaken;

/** The hub on one machine does what the README says of it. */
@ExtendWith(HubExtension.class)
class LocalHubTest {
    private static final Path REAL_RECORD = Path.of("..", "shared", "data", "iom_lk_RR.0206_predecessor.xml");
    private static final Pattern CURL_BODY = Pattern.compile("tokens/([a-z-]+)\\).* -d '(.*)'");

    private static final OutputStream UNHEARD = OutputStream.nullOutputStream();
    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

    @TempDir
    private static Path files = Path.of("");

    private static @Nullable LocalHub hubWithFiles;

    @BeforeAll
    static void start_a_hub_with_a_file_that_is_refused_and_the_real_record_where_it_is_there() throws IOException {
        Path refused = Files.writeString(files.resolve("no.xml"), "<iati-activities version='1.05'/>");
        Path[] given = Stream.of(refused, REAL_RECORD).filter(Files::exists).toArray(Path[]::new);
        hubWithFiles = start(SAID, Optional.empty(), given);
    }

    @AfterAll
    static void stop_the_hub_with_files() {
        hubWithFiles().close();
    }

    @Test
    void the_real_record_of_the_predecessor_can_be_queried_beside_what_the_seed_knows_of_it() {
        Assumptions.assumeTrue(Files.exists(REAL_RECORD));
        JsonNode activity = ask(
                        hubWithFiles(),
                        """
                        { activity(iatiIdentifier: "XM-DAC-47066-RR.0206") {
                          title activityDates { isoDate } sectors { code { code } } recipientCountries { code { code } }
                          money { total { planned { value } incomingCommitment { value } received { status } } }
                          agencies { organisation } siteTotal { planned { value } built { value } }
                          indicator(code: "1.1") { cumulative { value status } } } }""")
                .at("/data/activity");
        assertTrue(activity.at("/title").asText().endsWith("Repatriated Due to the COVID-19 Outbreak"));
        assertEquals(3, activity.at("/activityDates").size());
        assertEquals(3, activity.at("/sectors").size());
        assertEquals("LK", activity.at("/recipientCountries/0/code/code").asText());
        assertEquals("1705396.40", activity.at("/money/total/planned/value").asText());
        assertEquals(
                "1705396.40",
                activity.at("/money/total/incomingCommitment/value").asText());
        assertEquals("NOT_REPORTED", activity.at("/money/total/received/status").asText());
        assertEquals("22", activity.at("/siteTotal/planned/value").asText());
        assertEquals("20", activity.at("/siteTotal/built/value").asText());
        assertEquals("10000", activity.at("/indicator/cumulative/value").asText());
        assertTrue(output().contains("contact-info"), output());
    }

    @Test
    void data_in_a_folder_is_there_again_at_the_next_start_released_once_and_not_seeded_over(
            @TempDir(factory = FolderInMemory.class) Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.xml"),
                """
                <iati-activities version="2.03"><iati-activity>
                <iati-identifier>XM-DAC-47066-RR.0206</iati-identifier>
                <reporting-org ref="XM-DAC-47066" type="40"><narrative>IOM</narrative></reporting-org>
                <title><narrative>A title of our own</narrative></title><activity-status code="4"/>
                </iati-activity></iati-activities>
                """);
        String question =
                """
                { activity(iatiIdentifier: "XM-DAC-47066-RR.0206") { title }
                  releases(first: 100) { edges { node { id releasedAt } } } }""";
        JsonNode first;
        try (LocalHub hub = start(UNHEARD, Optional.of(folder.resolve("data")), file)) {
            first = ask(hub, question);
        }
        try (LocalHub hub = start(UNHEARD, Optional.of(folder.resolve("data")))) {
            assertEquals(first, ask(hub, question));
        }
        assertEquals("A title of our own", first.at("/data/activity/title").asText());
        assertEquals(8, first.at("/data/releases/edges").size());
    }

    @Test
    void a_file_that_is_refused_is_named_and_the_queries_that_it_prints_answer_each_partner() {
        HubClient client = new HubClient(hubWithFiles().port());
        List<String> partners = CURL_BODY
                .matcher(output())
                .results()
                .map(curl -> client.post(curl.group(1), curl.group(2)).body())
                .map(HubClient::json)
                .peek(answer -> assertTrue(answer.path("errors").isMissingNode(), answer.toString()))
                .map(answer -> answer.at("/data/viewer/partner").asText())
                .toList();
        assertEquals(List.of("JAPAN_EMBASSY", "GOVERNMENT", "IOM", "ILO"), partners);
        assertTrue(output().contains("Not imported:\n  no.xml is refused at line 1"), output());
    }

    @Test
    void a_port_that_is_taken_is_said_in_one_line() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = new Settings(Path.of(""), other.getLocalPort(), Optional.empty(), List.of());
            PortTaken taken = assertThrows(PortTaken.class, () -> start(UNHEARD, settings));
            assertEquals(
                    "Port " + other.getLocalPort() + " is taken by another program; set PORT to another one.",
                    taken.getMessage());
        }
    }

    @Test
    void every_part_of_the_seed_that_was_made_up_says_so(HubClient hub) {
        JsonNode answer = hub.ask(
                "japan-embassy",
                """
                    { activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") { synthetic
                      results { edges { node { indicators { edges { node { synthetic } } } } } }
                      sites(first: 100) { edges { node { synthetic } } } } }""");
        assertTrue(StreamSupport.stream(answer.findValues("synthetic").spliterator(), false)
                .allMatch(JsonNode::asBoolean));
    }

    private static LocalHub hubWithFiles() {
        return Objects.requireNonNull(hubWithFiles);
    }

    private static LocalHub start(OutputStream out, Optional<Path> data, Path... imports) throws IOException {
        return start(out, new Settings(Path.of(""), 0, data, List.of(imports)));
    }

    private static LocalHub start(OutputStream out, Settings settings) throws IOException {
        return LocalHub.start(settings, Clock.systemUTC(), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static String output() {
        return SAID.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode ask(LocalHub hub, String query) {
        return ask(hub, "japan-embassy", query);
    }

    private static JsonNode ask(LocalHub hub, String groups, String query) {
        return new HubClient(hub.port()).ask(groups, query);
    }
}
