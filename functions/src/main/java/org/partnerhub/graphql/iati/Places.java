package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;

/**
 * Where an activity works, and its sites, which are locations too.
 *
 * @param districts to which the viewer is limited; none for a viewer of the whole country
 * @param isOwn whether a site is one of the organisation that released, by the site's result if it has one
 */
record Places(Part activity, List<Part> districts, Predicate<Optional<String>> isOwn) {
    private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    List<Xml> locations() {
        List<Xml> all = new ArrayList<>();
        activity.list("locations").forEach(location -> all.add(location(location)));
        activity.entries("sites").stream()
                .filter(site -> isOwn.test(site.text("result")))
                .forEach(site -> all.add(site(site)));
        all.addAll(closed());
        return all;
    }

    /** Tells a list of sites that is short from one that is cut short. */
    private List<Xml> closed() {
        String codes = districts.stream()
                .flatMap(district -> district.text("code").stream())
                .collect(Collectors.joining(", "));
        Stream<String> byDistrict = codes.isEmpty() ? Stream.of() : Stream.of("sites outside of " + codes);
        Stream<String> byOutcome =
                activity.at("sites").text("outcome").stream().map(outcome -> "sites of other outcomes than " + outcome);
        return Stream.concat(byDistrict, byOutcome).map(Standing::outOfScope).toList();
    }

    private static Xml location(Part location) {
        return element("location")
                .with("ref", location.text("ref"))
                .holding(coded("location-reach", location.code("reach")))
                .holding(gazetteer("location-id", location.list("identifiers")))
                .holding(location.narrated("name", "name"))
                .holding(location.narrated("description", "description"))
                .holding(gazetteer("administrative", location.list("administrative")))
                .holding(point(location))
                .holding(coded("exactness", location.code("exactness")))
                .holding(coded("location-class", location.code("locationClass")));
    }

    private static Xml site(Part site) {
        return element("location")
                .with("ref", site.code("district"))
                .with("hub:synthetic", site.text("synthetic"))
                .holding(site.narrated("name", "name"))
                .holding(point(site))
                .holding(element("hub:site")
                        .with("id", site.text("id"))
                        .with("kind", site.code("kind"))
                        .with("result", site.text("result"))
                        .with("planned", site.at("planned").text("date"))
                        .with("built", site.at("built").text("date"))
                        .with("operating", site.at("operating").text("date")));
    }

    /** An element with nothing but a code. */
    static List<Xml> coded(String name, Optional<String> code) {
        return code.<Xml>map(known -> element(name).with("code", known)).stream()
                .toList();
    }

    private static List<Xml> gazetteer(String name, List<Part> codes) {
        return codes.stream()
                .<Xml>map(code -> element(name)
                        .with("vocabulary", code.text("list").map(list -> list.replaceFirst(".*/", "")))
                        .with("code", code.text("code")))
                .toList();
    }

    private static List<Xml> point(Part place) {
        Part point = place.at("point");
        return point
                .text("latitude")
                .flatMap(latitude -> point.text("longitude").<Xml>map(longitude -> element("point")
                        .with("srsName", WGS_84)
                        .holding(element("pos").holding(new Xml.Words(latitude + " " + longitude)))))
                .stream()
                .toList();
    }
}
