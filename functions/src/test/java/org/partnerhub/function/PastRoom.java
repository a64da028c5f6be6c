package org.partnerhub.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.release.Decisions;
import org.partnerhub.release.Header;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.MemoryItems;

/** A reading room whose releases a test makes at moments of its own. */
final class PastRoom {
    private final MemoryItems items = new MemoryItems();
    private final Decisions decisions = RealControl.decisions();
    private final RoomProbe room = new RoomProbe(items);

    /** Releases what is new, as if it was that moment, and answers the identifiers. */
    List<String> release(String moment, ActivitySample activity) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return new Releaser(items, items, decisions, RealControl.control(), List.of(), clock)
                .release(activity.made()).stream().map(Header::id).toList();
    }

    MemoryItems items() {
        return items;
    }

    /** The answer to the embassy. */
    JsonNode ask(String query) {
        return ask("japan-embassy", query);
    }

    JsonNode ask(String groups, String query) {
        return room.ask(groups, query);
    }

    /** The answer as it is sent. */
    String sent(String groups, String query) {
        return room.answer(groups, query).getBody();
    }

    /** The code of the first error. */
    String code(String groups, String query) {
        return ask(groups, query).at("/errors/0/extensions/code").asText();
    }
}
