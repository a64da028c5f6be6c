package org.partnerhub.exchange;

import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Reference;

/** Reads a result's or indicator's references: its own code in the first of vocabulary 99, and all others. */
record ReferenceMapping(ActivityReading reading) {
    private static final String OWN = "99";

    /**
     * The part's own code, which must be unique among its kind.
     *
     * @param position what to call it where it has none
     */
    String code(Element element, Names.Kind kind, String position) {
        Optional<Text> own = own(element).map(reference -> reference.requiredAttribute("code"));
        String code = own.map(Text::value).orElseGet(() -> assumed(element, position));
        return reading.names().declare(kind, code, own.map(Text::place).orElse(element.place()));
    }

    /** Every reference but its own code. */
    List<Reference> others(Element element, String list, String uri) {
        Optional<Element> own = own(element);
        return element.children("reference").stream()
                .filter(reference -> own.filter(reference::equals).isEmpty())
                .map(reference -> reference(reference, list, uri))
                .toList();
    }

    private Reference reference(Element element, String list, String uri) {
        return new Reference(
                reading.codes().read(list, element.requiredAttribute("vocabulary")),
                element.requiredAttribute("code").value(),
                element.attribute(uri).map(Text::value));
    }

    private String assumed(Element element, String position) {
        return reading.notes().assumed(element.place().of("reference[@vocabulary=\"99\"]/@code"), position);
    }

    private static Optional<Element> own(Element element) {
        return element.child("reference", ReferenceMapping::isOwn);
    }

    private static boolean isOwn(Element reference) {
        return reference
                .attribute("vocabulary")
                .map(Text::value)
                .filter(OWN::equals)
                .isPresent();
    }
}
