package org.partnerhub.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.DataFetcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.model.Figure;

/** Which fetcher answers a field, and how a door shows figures. */
final class HubSchemaTest {
    private static final String SCHEMA =
            """
            directive @access(rule: AccessRule!) on OBJECT | FIELD_DEFINITION
            enum AccessRule { PARTNER }
            scalar Date
            scalar DateTime
            scalar Decimal
            type Figure @access(rule: PARTNER) { status: String }
            type Query @access(rule: PARTNER) { one: Int other: Int figure: Figure }
            """;
    private static final Figure FIGURE =
            Figure.published(BigDecimal.TEN, "PERSON", "TEST-IOM-2024Q1-r1", LocalDate.of(2024, 3, 31));
    private static final Map<String, DataFetcher<?>> FETCHERS =
            Map.of("Query.one", environment -> 1, "Query.figure", environment -> FIGURE);

    @Test
    void a_fetcher_of_a_type_answers_every_field_that_has_none_of_its_own() {
        HubSchema schema = new HubSchema(FETCHERS, Map.of()).answering("Query", environment -> 7);
        assertEquals(Map.of("one", 1, "other", 7), ask(schema, "{ one other }"));
    }

    @Test
    void figures_are_shown_as_they_are_where_the_door_says_nothing_else() {
        assertEquals("PUBLISHED", status(new HubSchema(FETCHERS, Map.of())));
    }

    @Test
    void a_door_shows_figures_in_its_own_way() {
        assertEquals("PROVISIONAL", status(new HubSchema(FETCHERS, Map.of(), Figure::beforeRelease, Watch.NONE)));
    }

    private static Object status(HubSchema schema) {
        Map<?, ?> figure = (Map<?, ?>)
                Objects.requireNonNull(ask(schema, "{ figure { status } }").get("figure"));
        return Objects.requireNonNull(figure.get("status"));
    }

    private static Map<?, ?> ask(HubSchema schema, String query) {
        Viewer viewer = new Viewer(Partner.IOM, Set.of(), Set.of());
        GraphQlRequest request = new GraphQlRequest(query, Optional.empty(), Map.of());
        GraphQlEngine engine = new GraphQlEngine(schema.build(Contract.schema(SCHEMA)), failure -> {});
        return Objects.requireNonNull(engine.execute(request, viewer, () -> "1").<Map<?, ?>>getData());
    }
}
