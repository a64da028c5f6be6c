package org.partnerhub.exchange;

import org.partnerhub.model.CodeLists;

/**
 * What the readers of one activity's parts share.
 *
 * @param organisation the identifier of the reporting organisation
 */
record ActivityReading(Element activity, String organisation, Codes codes, Notes notes, Names names, Lines lines) {

    static ActivityReading of(Element activity, CodeLists lists, Notes notes) {
        String organisation =
                activity.requiredChild("reporting-org").requiredAttribute("ref").value();
        return new ActivityReading(activity, organisation, new Codes(lists), notes, new Names(), new Lines());
    }

    /** The organisation that the hub's attribute names, else the reporting one. */
    String organisation(Element element, String attribute) {
        return element.hub(attribute)
                .map(Text::value)
                .orElseGet(() -> notes.assumed(element.place().of("@hub:" + attribute), organisation));
    }

    /** What the hub's attribute says, or false with a note. */
    boolean flag(Element element, String attribute) {
        return element.hub(attribute)
                .map(Text::flag)
                .orElseGet(() -> notes.assumed(element.place().of("@hub:" + attribute), false));
    }

    /** The constant that the hub's attribute names, or another with a note. */
    <E extends Enum<E>> E constant(Element element, String attribute, E[] constants, E otherwise) {
        return element.hub(attribute)
                .map(text -> text.oneOf(constants))
                .orElseGet(() -> notes.assumed(element.place().of("@hub:" + attribute), otherwise));
    }
}
