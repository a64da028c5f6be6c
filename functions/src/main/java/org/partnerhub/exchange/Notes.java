package org.partnerhub.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerhub.exchange.ImportReport.Entry;
import org.partnerhub.exchange.ImportReport.Kind;

/** Collects what is to be told about one part of a file. */
final class Notes {
    private static final Map<String, String> REASONS = Map.of(
            "contact-info", "is not kept, as it may hold personal data",
            "document-link", "is not kept, as what it leads to may tell of persons or unreleased figures");
    private static final String NO_PLACE = "is not kept, as the hub has no place for it";

    private final List<Entry> entries = new ArrayList<>();

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Tells that something is missing, and gives back what is assumed in its stead. */
    <T> T assumed(Place missing, T value) {
        add(Kind.ASSUMED, missing, "is missing, so %s is assumed".formatted(value));
        return value;
    }

    void notRecognised(Place place, String message) {
        add(Kind.NOT_RECOGNISED, place, message);
    }

    /** Leaves an element out with all that is in it. */
    void notKept(Element element, String reason) {
        element.dismiss();
        add(Kind.NOT_KEPT, element.place(), "is not kept, as " + reason);
    }

    /** Tells of all that was never read in an element whose reading is over. */
    void unread(Element element) {
        for (Place place : element.unread()) {
            String last = place.path().substring(place.path().lastIndexOf('/') + 1);
            add(Kind.NOT_KEPT, place, REASONS.getOrDefault(last, NO_PLACE));
        }
    }

    private void add(Kind kind, Place place, String message) {
        entries.add(new Entry(kind, place.line(), place.path(), message));
    }
}
