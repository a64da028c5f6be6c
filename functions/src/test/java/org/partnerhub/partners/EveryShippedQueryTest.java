package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** Every query that is shipped runs, with the variables that it states. */
@ExtendWith(HubExtension.class)
final class EveryShippedQueryTest {
    private static final Path QUERIES = Path.of("schema/queries");
    private static final Pattern VARIABLES = Pattern.compile("(?m)^# Variables: (.*)$");

    @Test
    void every_shipped_query_is_named_in_the_index_that_the_package_is_read_by() throws IOException {
        assertEquals(
                queries().map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Files.readAllLines(QUERIES.resolve("index.txt"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_shipped_query_runs_against_the_seed(Path file, HubClient hub) throws IOException {
        JsonNode answer = HubClient.json(
                hub.post("government,auditor", body(Files.readString(file))).body());
        assertTrue(answer.path("errors").isMissingNode(), answer.toString());
        assertFalse(answer.path("data").isEmpty());
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

    private static Stream<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }
}
