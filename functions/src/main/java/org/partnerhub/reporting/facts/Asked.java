package org.partnerhub.reporting.facts;

import java.util.List;
import java.util.Map;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Json;

/**
 * A mutation as somebody sent it.
 *
 * @param mutation its name
 * @param id the clientMutationId, which the sender chose
 * @param input everything that was sent, by name
 */
public record Asked(Actor actor, String mutation, String id, Map<String, Object> input) {

    /** The same for the same mutation with the same input, in whatever order its parts were sent. */
    String fingerprint() {
        return Documents.sha256(Json.write(List.of(mutation, new Sorted(input).sorted())));
    }
}
