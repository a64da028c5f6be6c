package org.partnerhub.exchange;

import java.util.List;
import java.util.function.Function;
import org.partnerhub.model.Code;
import org.partnerhub.model.PolicyMarker;
import org.partnerhub.model.RecipientCountry;
import org.partnerhub.model.Sector;
import org.partnerhub.model.Tag;

/** Reads what an activity is about: sectors, tags, policy markers and countries. */
record ClassificationMapping(ActivityReading reading) {
    private static final String VOCABULARY = "vocabulary";
    private static final String DEVELOPMENT_ASSISTANCE_COMMITTEE = "1";

    List<Sector> sectors() {
        return each("sector", this::sector);
    }

    List<Tag> tags() {
        return each("tag", this::tag);
    }

    List<PolicyMarker> policyMarkers() {
        return each("policy-marker", this::policyMarker);
    }

    List<RecipientCountry> recipientCountries() {
        return each("recipient-country", this::recipientCountry);
    }

    private Sector sector(Element element) {
        Code vocabulary = vocabulary(element, "SectorVocabulary");
        return new Sector(
                vocabulary,
                codes().ofVocabulary("Sector", vocabulary, element),
                element.attribute("percentage").map(Text::percentage),
                NarrativeMapping.of(element));
    }

    private Tag tag(Element element) {
        Code vocabulary = codes().read("TagVocabulary", element.requiredAttribute(VOCABULARY));
        Code code = codes().read("Tag/" + vocabulary.code(), element.requiredAttribute("code"));
        return new Tag(vocabulary, code, NarrativeMapping.of(element));
    }

    private PolicyMarker policyMarker(Element element) {
        Code vocabulary = vocabulary(element, "PolicyMarkerVocabulary");
        return new PolicyMarker(
                vocabulary,
                codes().ofVocabulary("PolicyMarker", vocabulary, element),
                element.attribute("significance").map(text -> codes().read("PolicySignificance", text)),
                NarrativeMapping.of(element));
    }

    private RecipientCountry recipientCountry(Element element) {
        Code country = codes().read("Country", element.requiredAttribute("code"));
        return new RecipientCountry(country, element.attribute("percentage").map(Text::percentage));
    }

    private Code vocabulary(Element element, String list) {
        return codes().read(list, element, VOCABULARY, DEVELOPMENT_ASSISTANCE_COMMITTEE);
    }

    private Codes codes() {
        return reading.codes();
    }

    private <T> List<T> each(String name, Function<Element, T> mapping) {
        return reading.activity().children(name).stream().map(mapping).toList();
    }
}
