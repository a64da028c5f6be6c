package org.partnerhub.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Part;
import org.partnerhub.model.Rate;
import org.partnerhub.release.Decisions;
import org.partnerhub.release.Header;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.MemoryItems;

/** A reading room whose releases a test makes at moments of its own. */
public final class PastRoom {
    private final MemoryItems items = new MemoryItems();
    private final Decisions decisions = RealControl.decisions();
    private final RoomProbe room = new RoomProbe(items);
    private final List<Rate> rates;

    /** A room without a release, whose releases know these rates. */
    public PastRoom(Rate... rates) {
        this.rates = List.of(rates);
    }

    /** Releases what is new, as if it was that moment, and answers the identifiers. */
    public List<String> release(String moment, ActivitySample activity) {
        return release(moment, activity.made());
    }

    /** Releases what is new of an activity that is made already, as if it was that moment, and answers the identifiers. */
    public List<String> release(String moment, Activity activity) {
        return releaser(moment).release(activity).stream().map(Header::id).toList();
    }

    /** Releases what is new of one organisation's part with what stands beside it, as if it was that moment. */
    public void release(String moment, Part part) {
        releaser(moment).release(part);
    }

    private Releaser releaser(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return new Releaser(items, items, decisions, RealControl.control(), rates, clock);
    }

    MemoryItems items() {
        return items;
    }

    /** The answer to the embassy. */
    public JsonNode ask(String query) {
        return ask("japan-embassy", query);
    }

    /** The answer to a viewer of these groups, separated by blanks. */
    public JsonNode ask(String groups, String query) {
        return room.ask(groups, query);
    }

    /** The answer as it is sent. */
    String sent(String groups, String query) {
        return room.answer(groups, query).getBody();
    }

    /** The code of the first error. */
    public String code(String groups, String query) {
        return ask(groups, query).at("/errors/0/extensions/code").asText();
    }
}
