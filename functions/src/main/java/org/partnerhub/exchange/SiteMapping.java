package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.Site;

/** Reads locations that are sites. A site has an id, a kind and a district, or its activity is refused. */
record SiteMapping(ActivityReading reading) {

    List<Site> sites(PlaceMapping places) {
        return places.siteElements().map(this::site).toList();
    }

    private Site site(Element location) {
        Element site = location.hubChildren("site").get(0);
        Text id = site.requiredAttribute("id");
        return new Site(
                reading.names().declare(Names.Kind.SITE, id.value(), id.place()),
                NarrativeMapping.ofChild(location, "name"),
                reading.codes().read("SiteKind", site.requiredAttribute("kind")),
                district(location, site),
                site.attribute("result").map(text -> reading.names().refer(Names.Kind.RESULT, text)),
                PlaceMapping.point(location),
                date(site, "planned"),
                date(site, "built"),
                date(site, "operating"),
                location.synthetic());
    }

    private Code district(Element location, Element site) {
        return district(location)
                .or(() -> site.attribute("district").map(Text::value).flatMap(reading.codes()::district))
                .orElseThrow(
                        () -> location.place().of("@ref").refused("is no P-code of a district, which a site needs"));
    }

    private Optional<Code> district(Element location) {
        return location.attribute("ref").map(Text::value).flatMap(reading.codes()::district);
    }

    private static Optional<LocalDate> date(Element site, String attribute) {
        return site.attribute(attribute).map(Text::date);
    }
}
