package org.partnerhub.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Narrative;
import org.partnerhub.model.Narratives;

/** Reads texts, each in the language that it or what holds it states. Blanks around a text are not kept. */
final class NarrativeMapping {
    private NarrativeMapping() {}

    /** The narratives right in the element. */
    static Narratives of(Element element) {
        List<Element> narratives = element.children("narrative");
        return new Narratives(
                narratives.stream().flatMap(NarrativeMapping::narrative).toList());
    }

    /** The narratives in the element's child of that name; none where there is no such child. */
    static Narratives ofChild(Element element, String child) {
        return ofOptional(element.child(child));
    }

    static Narratives ofHubChild(Element element, String child) {
        return ofOptional(element.hubChildren(child).stream().findFirst());
    }

    private static Narratives ofOptional(Optional<Element> element) {
        return element.map(NarrativeMapping::of).orElse(Narratives.NONE);
    }

    private static Stream<Narrative> narrative(Element element) {
        return element.text().map(text -> new Narrative(element.language(), text.value())).stream();
    }
}
