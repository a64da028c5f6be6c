package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what is shipped, and what it links to is there. */
final class ReadmeTest {
    private static final Pattern GRAPHQL = Pattern.compile("(?s)```graphql\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void every_query_in_the_readme_is_a_file_that_is_shipped() {
        List<String> shipped =
                ShippedQuery.all().stream().map(ShippedQuery::text).toList();
        List<String> shown = GRAPHQL.matcher(text(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertFalse(shown.isEmpty());
        shown.forEach(query -> assertTrue(shipped.contains(query), query));
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

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
