package org.partnerhub.exchange;

import java.util.Optional;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Sheet;
import org.partnerhub.model.Sheet.Certainty;
import org.partnerhub.model.Sheet.Reach;

/**
 * Reads {@code hub:sheet}.
 *
 * @param unit what one unit of the indicator is called
 */
record SheetMapping(Narratives unit, Sheet sheet) {

    /** The indicator's sheet, or one that states nothing. */
    static SheetMapping of(Element indicator) {
        return indicator.hubChildren("sheet").stream()
                .findFirst()
                .map(sheet -> new SheetMapping(NarrativeMapping.ofHubChild(sheet, "unit"), sheet(sheet)))
                .orElse(new SheetMapping(Narratives.NONE, Sheet.NOT_STATED));
    }

    private static Sheet sheet(Element sheet) {
        return new Sheet(
                NarrativeMapping.ofHubChild(sheet, "definition"),
                NarrativeMapping.ofHubChild(sheet, "source"),
                NarrativeMapping.ofHubChild(sheet, "method"),
                NarrativeMapping.ofHubChild(sheet, "coverage"),
                NarrativeMapping.ofHubChild(sheet, "revision-policy"),
                stated(sheet, "reach", Reach.values(), Reach.NOT_STATED),
                stated(sheet, "certainty", Certainty.values(), Certainty.NOT_STATED));
    }

    private static <E extends Enum<E>> E stated(Element sheet, String attribute, E[] constants, E otherwise) {
        Optional<Text> text = sheet.attribute(attribute);
        return text.map(present -> present.oneOf(constants)).orElse(otherwise);
    }
}
