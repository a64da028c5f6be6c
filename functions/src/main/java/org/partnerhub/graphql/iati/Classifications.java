package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.function.Function;
import org.partnerhub.exchange.xml.Xml;

/** What an activity is about: countries, sectors, tags and policy markers. */
record Classifications(Part activity) {

    List<Xml> countries() {
        return each("recipientCountries", country -> element("recipient-country")
                .with("code", country.code("code"))
                .with("percentage", country.text("percentage")));
    }

    List<Xml> sectors() {
        return each("sectors", sector -> classified("sector", sector).with("percentage", sector.text("percentage")));
    }

    List<Xml> tags() {
        return each("tags", tag -> classified("tag", tag));
    }

    List<Xml> policyMarkers() {
        return each("policyMarkers", marker -> classified("policy-marker", marker)
                .with("significance", marker.code("significance")));
    }

    private static Xml.Element classified(String name, Part part) {
        return element(name)
                .with("vocabulary", part.code("vocabulary"))
                .with("code", part.code("code"))
                .holding(part.narratives("narrative"));
    }

    private List<Xml> each(String list, Function<Part, Xml.Element> mapping) {
        return activity.list(list).stream().<Xml>map(mapping).toList();
    }
}
