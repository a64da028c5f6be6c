package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
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
    void on_lambda_it_offers_no_partner() {
        assertEquals("{\"partners\":[]}", Pages.body(new PageFunction(), "/graphiql/configuration.json"));
    }

    @Test
    void where_people_sign_in_it_tells_the_page_where_and_as_which_client() {
        SignIn signIn = new SignIn("https://hub.auth.example.org", "4f2k");
        PageFunction page = new PageFunction(PageFunction.configuration(Optional.of(signIn)));
        assertEquals(
                "{\"partners\":[],\"signIn\":{\"address\":\"https://hub.auth.example.org\",\"client\":\"4f2k\"}}",
                Pages.body(page, "/graphiql/configuration.json"));
    }

    private static HttpResponse<String> get(HubClient hub, String path) {
        return hub.send(hub.at(path).GET());
    }
}
