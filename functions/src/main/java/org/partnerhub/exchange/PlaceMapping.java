package org.partnerhub.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerhub.model.Code;
import org.partnerhub.model.Location;
import org.partnerhub.model.Point;

/** Reads where an activity happens. Whatever mentions a shelter is left out whole, wherever it mentions it. */
final class PlaceMapping {
    private static final Pattern SHELTER = Pattern.compile(
            "shelter|refuge\\b|safe[\\s\\p{Z}\\p{Pd}_]*(house|home)|シェルター|保護施設|ආරක්ෂිත නිවාස|රැකවරණ|பாதுகாப்பு இல்ல|காப்பக",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal RIGHT_ANGLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_CIRCLE = BigDecimal.valueOf(180);

    private final ActivityReading reading;
    private final List<Element> elements;

    PlaceMapping(ActivityReading reading) {
        this.reading = reading;
        this.elements = reading.activity().children("location").stream()
                .filter(Predicate.not(this::isShelter))
                .toList();
    }

    /** Locations that are no sites. */
    List<Location> locations() {
        return elements.stream()
                .filter(element -> element.hubChildren("site").isEmpty())
                .map(this::location)
                .toList();
    }

    /** The elements of locations that are sites. */
    Stream<Element> siteElements() {
        return elements.stream().filter(element -> !element.hubChildren("site").isEmpty());
    }

    /** The point of a location; one in another system than WGS 84 stays unread. */
    static Optional<Point> point(Element location) {
        return location.child("point", PlaceMapping::isGlobal)
                .flatMap(point -> point.child("pos"))
                .flatMap(Element::text)
                .map(PlaceMapping::point);
    }

    private boolean isShelter(Element element) {
        boolean shelter = element.mentions(SHELTER);
        if (shelter) {
            reading.notes().notKept(element, "it mentions a shelter, and where a shelter is must not be told");
        }
        return shelter;
    }

    private Location location(Element element) {
        Optional<String> ref = element.attribute("ref").map(Text::value);
        // the mark counts for the activity, since a plain location has none of its own
        element.synthetic();
        return new Location(
                ref,
                ref.flatMap(reading.codes()::district),
                code(element, "location-reach", "GeographicLocationReach"),
                gazetteer(element, "location-id"),
                NarrativeMapping.ofChild(element, "name"),
                NarrativeMapping.ofChild(element, "description"),
                gazetteer(element, "administrative"),
                point(element),
                code(element, "exactness", "GeographicExactness"),
                code(element, "location-class", "GeographicLocationClass"));
    }

    private Optional<Code> code(Element element, String child, String list) {
        return reading.codes().ofChild(element, child, list);
    }

    private List<Code> gazetteer(Element element, String child) {
        return element.children(child).stream().map(this::gazetteer).toList();
    }

    private Code gazetteer(Element element) {
        String vocabulary = element.requiredAttribute("vocabulary").value();
        return reading.codes().read("GeographicVocabulary/" + vocabulary, element.requiredAttribute("code"));
    }

    private static boolean isGlobal(Element point) {
        return point.attribute("srsName").map(Text::value).orElse("4326").endsWith("4326");
    }

    private static Point point(Text pos) {
        String[] parts = pos.value().split("[\\s,]+", -1);
        if (parts.length != 2) {
            throw pos.place().refused("is not a latitude and a longitude");
        }
        BigDecimal latitude = new Text(parts[0], pos.place()).decimalBetween(RIGHT_ANGLE.negate(), RIGHT_ANGLE);
        return new Point(latitude, new Text(parts[1], pos.place()).decimalBetween(HALF_CIRCLE.negate(), HALF_CIRCLE));
    }
}
