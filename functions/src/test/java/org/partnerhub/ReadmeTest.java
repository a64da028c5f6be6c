package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what is shipped, and what is shipped runs. */
@ExtendWith(HubExtension.class)
class ReadmeTest {
    private static final Path QUERIES = Path.of("schema/queries");
    private static final Pattern GRAPHQL = Pattern.compile("(?s)```graphql\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");
    private static final Pattern VARIABLES = Pattern.compile("(?m)^# Variables: (.*)$");

    @Test
    void every_query_in_the_readme_is_a_file_that_is_shipped() throws IOException {
        List<String> shipped = queries().map(ReadmeTest::text).toList();
        List<String> shown = GRAPHQL.matcher(text(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertFalse(shown.isEmpty());
        shown.forEach(query -> assertTrue(shipped.contains(query), query));
    }

    @Test
    void every_shipped_query_is_named_in_the_index_that_the_package_is_read_by() throws IOException {
        assertEquals(
                queries().map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Files.readAllLines(QUERIES.resolve("index.txt"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_shipped_query_runs_against_the_seed(Path file, HubClient hub) {
        JsonNode answer =
                HubClient.json(hub.post("government,auditor", body(text(file))).body());
        assertTrue(answer.path("errors").isMissingNode(), answer.toString());
        assertFalse(answer.path("data").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "infra/seed/README.md", "docs/decisions/README.md"})
    void every_link_to_a_file_leads_somewhere(String page) {
        LINK.matcher(text(Path.of(page)))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(2, link.length() - 1))
                .filter(link -> !link.startsWith("http"))
                .forEach(link ->
                        assertTrue(Files.exists(Path.of(page).resolveSibling(link)), page + " links to " + link));
    }

    @Test
    void the_two_commands_are_on_the_first_screen() {
        String firstScreen = text(Path.of("README.md")).lines().limit(20).collect(Collectors.joining("\n"));
        assertTrue(firstScreen.contains("\nmvn   ") && firstScreen.contains("\nmvn verify"), firstScreen);
    }

    private static String body(String query) {
        String variables = VARIABLES
                .matcher(query)
                .results()
                .map(comment -> comment.group(1))
                .findFirst()
                .orElse("{}");
        ObjectNode body = (ObjectNode) HubClient.json("{\"variables\":" + variables + "}");
        return body.put("query", query).toString();
    }

    static Stream<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
