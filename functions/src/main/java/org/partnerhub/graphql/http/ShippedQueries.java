package org.partnerhub.graphql.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.Operation;
import org.partnerhub.graphql.contract.Contract;

/**
 * The queries that are shipped with the schema; they may be asked by GET with their hash as document identifier.
 *
 * @param documents by identifier, {@code sha256:} and the file's SHA-256 in small hexadecimal letters
 * @param names the identifiers by the name of the file, without its ending
 * @param operations what is written down of each, by the document
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Persisted-Documents">Persisted documents</a>
 */
public record ShippedQueries(
        Map<String, String> documents, Map<String, String> names, Map<String, Operation> operations) {
    /** No query is shipped. */
    public static final ShippedQueries NONE = new ShippedQueries(Map.of(), Map.of(), Map.of());

    private static final String IATI = "iati";

    public ShippedQueries {
        documents = Map.copyOf(documents);
        names = Map.copyOf(names);
        operations = Map.copyOf(operations);
    }

    /** Those of the package. */
    public static ShippedQueries load() {
        Map<String, String> documents = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Operation> operations = new HashMap<>();
        for (Contract.Query query : Contract.queries()) {
            documents.put(query.identifier(), query.text());
            names.put(query.name(), query.identifier());
            operations.put(query.text(), new Operation(Optional.of(query.operation()), query.hash()));
        }
        return new ShippedQueries(documents, names, operations);
    }

    /** These and more, which have no name. */
    public ShippedQueries and(Collection<String> more) {
        Map<String, String> all = new HashMap<>(documents);
        Map<String, Operation> known = new HashMap<>(operations);
        for (String document : more) {
            all.put(identifier(document), document);
            known.put(document, Operation.ofKnown(document));
        }
        return new ShippedQueries(all, names, known);
    }

    public static String identifier(String document) {
        return Contract.identifier(document);
    }

    Optional<String> find(String identifier) {
        return Optional.ofNullable(documents.get(identifier));
    }

    /** Whether a document is one of them, byte for byte. */
    boolean holds(String document) {
        return operations.containsKey(document);
    }

    /** What may be written down of a request: all of a document that is one of them, and of another nothing that is written in it. */
    Operation operation(GraphQlRequest request) {
        return Optional.ofNullable(operations.get(request.query()))
                .map(known -> known.asked(request.operationName()))
                .orElseGet(() -> Operation.of(request));
    }

    /** Whether a document is the one that is answered as IATI too. */
    boolean isIati(String document) {
        return Optional.ofNullable(names.get(IATI))
                .map(documents::get)
                .filter(document::equals)
                .isPresent();
    }
}
