package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.ShippedQuery;

/** Every query that is shipped runs, with the variables that it states. */
@ExtendWith(HubExtension.class)
final class EveryShippedQueryTest {
    @Test
    void every_shipped_query_is_named_in_the_index_that_the_package_is_read_by() throws IOException {
        assertEquals(
                queries().stream().map(ShippedQuery::file).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Files.readAllLines(Path.of("schema/queries/index.txt"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_shipped_query_runs_against_the_seed(ShippedQuery query, HubClient hub) {
        JsonNode answer = hub.ask("government,auditor", query.text(), query.variables());
        assertTrue(answer.path("errors").isMissingNode(), answer.toString());
        assertFalse(answer.path("data").isEmpty());
    }

    static List<ShippedQuery> queries() {
        return ShippedQuery.all();
    }
}
