package org.partnerhub.graphql.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.contract.Contract;

/**
 * The queries that are shipped with the schema; they may be asked by GET with their hash as document identifier.
 *
 * @param documents by identifier, {@code sha256:} and the file's SHA-256 in small hexadecimal letters
 * @param names the identifiers by the name of the file, without its ending
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Persisted-Documents">Persisted documents</a>
 */
public record ShippedQueries(Map<String, String> documents, Map<String, String> names) {
    private static final String IATI = "iati";

    public ShippedQueries {
        documents = Map.copyOf(documents);
        names = Map.copyOf(names);
    }

    /** Those of the package. */
    public static ShippedQueries load() {
        Map<String, String> documents = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Contract.Query query : Contract.queries()) {
            documents.put(query.identifier(), query.text());
            names.put(query.name(), query.identifier());
        }
        return new ShippedQueries(documents, names);
    }

    /** These and more, which have no name. */
    public ShippedQueries and(Collection<String> more) {
        Map<String, String> all = new HashMap<>(documents);
        more.forEach(document -> all.put(identifier(document), document));
        return new ShippedQueries(all, names);
    }

    public static String identifier(String document) {
        return Contract.identifier(document);
    }

    Optional<String> find(String identifier) {
        return Optional.ofNullable(documents.get(identifier));
    }

    /** Whether a document is one of them, byte for byte. */
    boolean holds(String document) {
        return documents.containsValue(document);
    }

    /** Whether a document is the one that is answered as IATI too. */
    boolean isIati(String document) {
        return Optional.ofNullable(names.get(IATI))
                .map(documents::get)
                .filter(document::equals)
                .isPresent();
    }
}
