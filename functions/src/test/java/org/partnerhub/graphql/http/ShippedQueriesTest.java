package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.ShippedQuery;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.Operation;

/** A query is shipped if it is in the package's index, and found by the hash of its text. */
final class ShippedQueriesTest {
    private static final String IATI = ShippedQuery.named("iati").text();

    private final ShippedQueries shipped = ShippedQueries.load();

    @Test
    void each_has_the_name_of_its_file_and_is_found_by_its_hash() {
        assertEquals(ShippedQueries.identifier(IATI), shipped.names().get("iati"));
        assertEquals(shipped.documents().keySet(), new HashSet<>(shipped.names().values()));
        shipped.documents()
                .forEach((identifier, document) -> assertEquals(ShippedQueries.identifier(document), identifier));
        assertTrue(shipped.documents().size() > 10);
    }

    @Test
    void what_is_written_down_of_each_is_what_its_text_says() {
        shipped.documents()
                .values()
                .forEach(document -> assertEquals(
                        Operation.ofKnown(document),
                        shipped.operation(new GraphQlRequest(document, Optional.empty(), Map.of()))));
    }

    @Test
    void of_another_document_nothing_is_written_down_that_is_written_in_it() {
        GraphQlRequest own = new GraphQlRequest("query A { a(first: 4711) }", Optional.empty(), Map.of());
        assertEquals(Operation.of(own), shipped.operation(own));
        assertNotEquals(Operation.ofKnown(own.query()), shipped.operation(own));
    }

    @Test
    void only_the_one_of_iati_is_answered_as_iati_too() {
        assertTrue(shipped.isIati(IATI));
        assertFalse(shipped.isIati(IATI + " "));
        assertFalse(shipped.isIati(ShippedQuery.named("dashboard").text()));
        assertFalse(new ShippedQueries(shipped.documents(), Map.of(), shipped.operations()).isIati(IATI));
    }

    @Test
    void one_that_is_added_is_shipped_too_and_none_is_lost() {
        ShippedQueries more = shipped.and(List.of("{ a }"));
        assertEquals(Optional.of("{ a }"), more.find(ShippedQueries.identifier("{ a }")));
        assertTrue(more.holds("{ a }"));
        assertTrue(more.holds(IATI));
        assertFalse(more.holds("{ a } "));
        assertEquals(shipped.names(), more.names());
    }
}
