package org.partnerhub.graphql;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list, as the Relay cursor connections specification has it.
 *
 * @see <a href="https://relay.dev/graphql/connections.htm">Relay cursor connections</a>
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    /** An entry with its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** Where the page lies in the list. */
    public record PageInfo(
            boolean hasNextPage, boolean hasPreviousPage, Optional<String> startCursor, Optional<String> endCursor) {}
}
