package org.partnerhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names by which parts of one activity are known, and the places that refer to them. */
final class Names {

    /** Parts whose names are unique among their kind within an activity. */
    enum Kind {
        RESULT,
        INDICATOR,
        SITE;

        private String noun() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Name(Kind kind, String name) {}

    private record Reference(Place place, Name name) {}

    private final Set<Name> declared = new HashSet<>();
    private final List<Reference> referred = new ArrayList<>();

    /** Refuses a name that is taken. */
    String declare(Kind kind, String name, Place place) {
        if (!declared.add(new Name(kind, name))) {
            throw place.refused("is \"%s\", which is the code of another %s".formatted(name, kind.noun()));
        }
        return name;
    }

    /** Notes a reference, which may stand before what it refers to. */
    String refer(Kind kind, Text text) {
        referred.add(new Reference(text.place(), new Name(kind, text.value())));
        return text.value();
    }

    /** Refuses the first reference to something that the activity does not hold. */
    void check() {
        referred.forEach(this::check);
    }

    private void check(Reference reference) {
        Name name = reference.name();
        if (!declared.contains(name)) {
            throw reference
                    .place()
                    .refused("is \"%s\", which is no %s of the activity"
                            .formatted(name.name(), name.kind().noun()));
        }
    }
}
