package org.partnerhub.function;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page is told at its start. Everybody may read it.
 *
 * @param activity the identifier of the activity that is shown first
 * @param partners whom a local hub may be looked at as; none where people sign in
 * @param signIn where people sign in; empty on one machine
 * @param queries the document identifiers of the shipped queries, by the names of their files
 */
public record PageConfiguration(
        String activity, List<LocalViewer> partners, Optional<SignIn> signIn, Map<String, String> queries) {

    /** Somebody to look at a local hub as, and the path from which the page fetches their token. */
    public record LocalViewer(String name, String token) {}

    /** Copies the lists. */
    public PageConfiguration {
        partners = List.copyOf(partners);
        queries = Map.copyOf(queries);
    }
}
