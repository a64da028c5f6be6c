package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** The page comes whole out of the package and asks no other host for anything. */
@ExtendWith(HubExtension.class)
class PageFunctionTest {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");
    private static final Pattern FOREIGN = Pattern.compile("(?:src|href)=\"(?!/|data:)");

    @Test
    void health_says_nothing_but_that_it_lives(HubClient hub) {
        HttpResponse<String> health = get(hub, "/health");
        assertEquals(200, health.statusCode());
        assertEquals("", health.body());
    }

    @Test
    void every_file_that_the_page_names_is_served(HubClient hub) {
        List<String> files = FILE.matcher(get(hub, "/graphiql").body())
                .results()
                .map(file -> file.group(1))
                .toList();
        assertEquals(6, files.size(), files.toString());
        files.forEach(file -> assertEquals(200, get(hub, file).statusCode(), file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/graphiql", "/graphiql/hub.js", "/page/page.js"})
    void head_answers_as_get_does_without_a_body(String path, HubClient hub) {
        HttpResponse<String> whole = get(hub, path);
        HttpResponse<String> head = hub.send(hub.at(path).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(headers(whole), headers(head));
    }

    @Test
    void the_page_names_no_other_host_and_runs_no_inline_script(HubClient hub) {
        HttpResponse<String> page = get(hub, "/graphiql");
        assertFalse(FOREIGN.matcher(page.body()).find());
        assertFalse(page.body().matches("(?s).*<script>.*"));
        String policy = page.headers().firstValue("content-security-policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'; script-src 'self';"), policy);
    }

    @Test
    void the_partner_switch_offers_a_token_for_each(HubClient hub) {
        String configuration = get(hub, "/graphiql/configuration.json").body();
        List<String> paths = Pattern.compile("/local/tokens/[a-zA-Z0-9,-]+")
                .matcher(configuration)
                .results()
                .map(MatchResult::group)
                .toList();
        assertTrue(paths.size() >= 4);
        paths.forEach(path -> assertEquals(200, get(hub, path).statusCode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql/nothing.js",
                "/graphiql/../../schema/schema.graphqls",
                "/graphiql/%2e%2e/%2e%2e/org/partnerhub/function/PageFunction.class",
                "/graphiql/..%2fqueries%2findex.html",
                "/graphiql/META-INF/MANIFEST.MF"
            })
    void nothing_else_of_the_package_is_served(String path, HubClient hub) {
        assertEquals(404, get(hub, path).statusCode());
    }

    @Test
    void where_people_sign_in_it_tells_the_page_where_and_as_which_client_and_offers_nobodys_token() {
        SignIn signIn = new SignIn("https://hub.auth.example.org", "4f2k");
        PageFunction page = new PageFunction(PageFunction.deployed("XM-EX-AMPLE-1", Optional.of(signIn)));
        String configuration =
                Pages.answer(page, "/page/configuration.json", Map.of()).getBody();
        assertTrue(configuration.startsWith(
                "{\"activity\":\"XM-EX-AMPLE-1\",\"partners\":[],\"signIn\":{\"address\":\"https://hub.auth.example.org\","
                        + "\"client\":\"4f2k\"},\"queries\":{"));
    }

    @Test
    void the_page_may_talk_to_the_sign_in_page_and_to_no_other_host() {
        SignIn signIn = new SignIn("https://hub.auth.example.org", "4f2k");
        assertTrue(policy(Optional.of(signIn)).contains("connect-src 'self' https://hub.auth.example.org;"));
        assertTrue(policy(Optional.empty()).contains("connect-src 'self';"));
    }

    @Test
    void no_style_and_no_script_of_the_page_stands_in_it() {
        assertFalse(policy(Optional.empty()).contains("unsafe"));
    }

    @Test
    void an_unchanged_file_is_not_sent_again() {
        PageFunction page = new PageFunction(PageFunction.deployed("XM-EX-AMPLE-1", Optional.empty()));
        String tag = String.valueOf(
                Pages.answer(page, "/page/page.js", Map.of()).getHeaders().get("etag"));
        APIGatewayV2HTTPResponse again = Pages.answer(page, "/page/page.js", Map.of("If-None-Match", tag));
        assertEquals(304, again.getStatusCode());
        assertEquals("", again.getBody());
    }

    private static String policy(Optional<SignIn> signIn) {
        PageFunction page = new PageFunction(PageFunction.deployed("XM-EX-AMPLE-1", signIn));
        return String.valueOf(Pages.answer(page, "/", Map.of()).getHeaders().get("content-security-policy"));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length"));
        return headers;
    }

    private static HttpResponse<String> get(HubClient hub, String path) {
        return hub.send(hub.at(path).GET());
    }
}
