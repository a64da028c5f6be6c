package org.partnerhub.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/** The same text in the languages in which it was published, in the order of publication; it may be empty. */
public record Narratives(@JsonValue List<Narrative> narratives) {
    public static final Narratives NONE = new Narratives(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Narratives {
        narratives = List.copyOf(narratives);
    }

    public static Narratives of(String language, String text) {
        return new Narratives(List.of(new Narrative(language, text)));
    }

    /** The text in the language asked for, else in English, else in the first language published, else empty. */
    public Optional<String> in(Language language) {
        return exactly(language)
                .or(() -> exactly(Language.EN))
                .or(() -> narratives.stream().findFirst().map(Narrative::text));
    }

    /** The text in just that language; empty where it was not published in it. */
    public Optional<String> exactly(Language language) {
        return narratives.stream()
                .filter(narrative -> narrative.language().equals(language.tag()))
                .findFirst()
                .map(Narrative::text);
    }

    public boolean isEmpty() {
        return narratives.isEmpty();
    }
}
