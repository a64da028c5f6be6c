package org.partnerhub.disclosure.attack;

import java.util.List;

/** What the plan says in public: one cell is the sum of others. */
public record Relation(String parent, List<String> children) {
    public Relation {
        children = List.copyOf(children);
    }
}
