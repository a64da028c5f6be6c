package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.graphql.Reachable;

/** Who sees which field of the reading room: all of them against everybody who is told apart, compared with what was reviewed. */
@ExtendWith(HubExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessMatrixTest {
    private static final Set<String> EMPTY_IN_THE_SEED = Set.of(
            "Location.point",
            "Reference.code",
            "Reference.uri",
            "Reference.vocabulary",
            "Evidence.category",
            "Evidence.indicator",
            "Evidence.periodEnd",
            "Evidence.title",
            "Evidence.url",
            "EvidenceEdge.cursor",
            "EvidenceEdge.node");

    private final GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("schema/schema.graphqls").toFile()));
    private final List<GraphQLObjectType> types = Reachable.inTheReadingRoom(schema);
    private final Map<String, Census> censuses = new TreeMap<>();

    @BeforeAll
    void ask_as_everybody(HubClient hub) {
        String body = HubClient.body(CensusQuery.inTheReadingRoom(schema).text(), Map.of());
        Viewers.ALL.forEach(viewer -> take(viewer, hub.post(viewer, body)));
    }

    @Test
    void every_field_is_as_open_to_everybody_as_was_reviewed() throws IOException {
        new Matrix(Viewers.ALL, fields(), (field, viewer) -> word(viewer, field)).assertAsReviewed("matrix.txt");
    }

    @Test
    void every_field_but_the_way_to_the_desk_is_open_to_somebody() {
        Set<String> closed = new TreeSet<>(fields());
        closed.removeIf(field -> censuses.values().stream().anyMatch(census -> census.isOpen(field)));
        Set<String> expected = new TreeSet<>(EMPTY_IN_THE_SEED);
        expected.addAll(Reachable.DESK);
        assertEquals(expected, closed);
    }

    @Test
    void nobody_meets_a_failure_of_the_hub() {
        censuses.forEach((viewer, census) -> assertEquals(Set.of(), census.failures(), viewer));
    }

    @Test
    void only_a_viewer_without_a_partner_is_refused() {
        Set<String> refused = new TreeSet<>(Viewers.ALL);
        refused.removeAll(censuses.keySet());
        assertEquals(Set.of("nobody"), refused);
    }

    private void take(String viewer, HttpResponse<String> response) {
        if (response.statusCode() != 403) {
            censuses.put(viewer, Census.of(HubClient.json(response.body()), schema));
        }
    }

    private List<String> fields() {
        return types.stream()
                .flatMap(type ->
                        type.getFieldDefinitions().stream().map(field -> type.getName() + "." + field.getName()))
                .sorted()
                .toList();
    }

    private String word(String viewer, String field) {
        Census census = censuses.get(viewer);
        return census == null ? "refused" : census.word(field);
    }
}
