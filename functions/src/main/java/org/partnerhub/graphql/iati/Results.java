package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;

/**
 * What an activity is to change, and by what that is measured.
 *
 * @param locations the references of the activity's locations
 */
record Results(Part activity, Set<String> locations) {

    /** IATI has no result without an indicator, so that one is told of in a comment alone. */
    List<Xml> results() {
        return activity.entries("results").stream()
                .map(result -> result.entries("indicators").isEmpty()
                        ? new Xml.Comment("The result " + result.text("code").orElse("") + " has no indicator yet.")
                        : result(result))
                .toList();
    }

    private Xml result(Part result) {
        return element("result")
                .with("type", result.code("type"))
                .with("hub:owner", result.text("owner"))
                .with("hub:outcome", result.text("outcome"))
                .with("hub:synthetic", result.text("synthetic"))
                .holding(result.narrated("title", "title"))
                .holding(result.narrated("description", "description"))
                .holding(references(result, "vocabulary-uri"))
                .holding(result.entries("indicators").stream()
                        .map(indicator -> new IndicatorElement(indicator, locations).element())
                        .toList());
    }

    /** Its own code, as a reference of the publisher's own vocabulary, then its places in other frameworks. */
    static List<Xml> references(Part part, String uri) {
        Xml own = element("reference").with("vocabulary", "99").with("code", part.text("code"));
        Stream<Xml> others = part.list("references").stream().map(reference -> element("reference")
                .with("vocabulary", reference.code("vocabulary"))
                .with("code", reference.text("code"))
                .with(uri, reference.text("uri")));
        return Stream.concat(Stream.of(own), others).toList();
    }
}
