package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** One shipped query is answered as IATI, no other document is, and a failure is never an empty file. */
@ExtendWith(HubExtension.class)
final class IatiOverHttpTest {
    private static final String XML = "application/xml";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String RELEASE = "UPLIFT-ILO-2024Q4-r1";

    private final HubClient hub;
    private final String query = Files.readString(Path.of("schema/queries/iati.graphql"));

    IatiOverHttpTest(HubClient hub) throws IOException {
        this.hub = hub;
    }

    @Test
    void the_file_is_named_by_the_release() {
        HttpResponse<String> answer = asked("/graphql", "iom", query, RELEASE, XML);
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals("application/xml; charset=utf-8", header(answer, "content-type"));
        assertEquals("attachment; filename=\"" + RELEASE + ".xml\"", header(answer, "content-disposition"));
        assertTrue(answer.body()
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\""));
    }

    @Test
    void any_other_document_is_not_answered_as_xml() {
        HttpResponse<String> answer = asked("/graphql", "iom", "{ viewer { partner } }", RELEASE, XML);
        assertEquals(406, answer.statusCode());
        assertEquals("NOT_ACCEPTABLE", code(answer));
        assertEquals(406, asked("/graphql", "iom", query + " ", RELEASE, XML).statusCode());
    }

    @Test
    void whoever_takes_json_too_is_answered_in_json() {
        HttpResponse<String> answer = asked("/graphql", "iom", "{ viewer { partner } }", RELEASE, BROWSER);
        assertEquals(200, answer.statusCode());
        assertEquals("application/json; charset=utf-8", header(answer, "content-type"));
    }

    @Test
    void a_release_that_there_is_not_is_an_error() {
        HttpResponse<String> answer = asked("/graphql", "iom", query, "UPLIFT-ILO-2024Q4-r9", XML);
        assertEquals("application/json; charset=utf-8", header(answer, "content-type"));
        assertEquals("NOT_FOUND", code(answer));
    }

    @Test
    void a_variable_that_is_missing_is_an_error() {
        HttpResponse<String> answer = hub.send(posted("/graphql", "iom", HubClient.body(query, Map.of()), XML));
        assertEquals(400, answer.statusCode());
        assertEquals("VALIDATION_ERROR", code(answer));
    }

    @Test
    void the_reporting_desk_takes_nothing_along_that_is_not_released() {
        HttpResponse<String> answer = asked("/reporting/graphql", "iom,reporter", query, RELEASE, XML);
        assertEquals("application/json; charset=utf-8", header(answer, "content-type"));
        assertEquals("WRONG_DOOR", code(answer));
    }

    @Test
    void an_unchanged_file_is_not_sent_again_and_never_another_viewers() {
        String tag = header(got("iom", ""), "etag");
        assertTrue(tag.matches("\"[0-9a-f]{64}\""), tag);
        assertEquals(304, got("iom", tag).statusCode());
        assertEquals(200, got("japan-embassy", tag).statusCode());
    }

    private HttpResponse<String> got(String viewer, String tag) {
        String variables = URLEncoder.encode("{\"release\":\"" + RELEASE + "\"}", StandardCharsets.UTF_8);
        String path = "/graphql?documentId=" + ShippedQueries.identifier(query) + "&variables=" + variables;
        return hub.send(hub.request(path, viewer)
                .header("accept", XML)
                .header("if-none-match", tag.isEmpty() ? "\"none\"" : tag));
    }

    private HttpResponse<String> asked(String path, String viewer, String document, String release, String accept) {
        return hub.send(posted(path, viewer, HubClient.body(document, Map.of("release", release)), accept));
    }

    private HttpRequest.Builder posted(String path, String viewer, String body, String accept) {
        return hub.request(path, viewer)
                .header("accept", accept)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String code(HttpResponse<String> answer) {
        return HubClient.json(answer.body()).at("/errors/0/extensions/code").asText();
    }
}
