package org.partnerhub.graphql.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnerhub.audit.About;

/** What one request has asked to read of what is not released: which fields, and what about. */
final class Witness {
    private final Set<String> fields = new LinkedHashSet<>();
    private About about = About.NOTHING;

    void sees(String field, About asked) {
        fields.add(field);
        about = about.or(asked);
    }

    boolean sawNothing() {
        return fields.isEmpty();
    }

    /** In the order in which they were first asked for. */
    List<String> fields() {
        return List.copyOf(fields);
    }

    /** Of each code the first that was named. */
    About about() {
        return about;
    }
}
