package org.partnerhub.graphql.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.store.Documents;

/**
 * The queries that are shipped with the schema; they may be asked by GET with their hash as document identifier.
 *
 * @param documents by identifier, {@code sha256:} and the file's SHA-256 in small hexadecimal letters
 * @param names the identifiers by the name of the file, without its ending
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Persisted-Documents">Persisted documents</a>
 */
public record ShippedQueries(Map<String, String> documents, Map<String, String> names) {
    private static final String FOLDER = "/schema/queries/";

    public ShippedQueries {
        documents = Map.copyOf(documents);
        names = Map.copyOf(names);
    }

    /** The one that is answered as IATI too. */
    static final String IATI = resource("iati.graphql");

    /** Loads every query that the package's index names, one file name a line. */
    public static ShippedQueries load() {
        Map<String, String> documents = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        resource("index.txt").lines().forEach(file -> {
            String document = resource(file);
            documents.put(identifier(document), document);
            names.put(file.replace(".graphql", ""), identifier(document));
        });
        return new ShippedQueries(documents, names);
    }

    /** These and more, which have no name. */
    public ShippedQueries and(Collection<String> more) {
        Map<String, String> all = new TreeMap<>(documents);
        more.forEach(document -> all.put(identifier(document), document));
        return new ShippedQueries(all, names);
    }

    public static String identifier(String document) {
        return "sha256:" + Documents.sha256(document.getBytes(StandardCharsets.UTF_8));
    }

    Optional<String> find(String identifier) {
        return Optional.ofNullable(documents.get(identifier));
    }

    /** Whether a document is one of them, byte for byte. */
    boolean holds(String document) {
        return documents.containsValue(document);
    }

    private static String resource(String name) {
        try (InputStream stream = ShippedQueries.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the package holds no query " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
