package org.partnerhub.exchange;

import java.util.IdentityHashMap;

/** On which lines of a file the parts of an activity stand: the activity itself, its actuals and its transactions. */
public final class Lines {
    private final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>();

    Lines() {}

    <T> T note(T part, Element element) {
        lines.put(part, element.place().line());
        return part;
    }

    /** The line on which a part stands, from 1; that very object, not an equal one. 1 for what is not noted. */
    public int of(Object part) {
        return lines.getOrDefault(part, 1);
    }
}
