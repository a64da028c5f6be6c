package org.partnerhub.graphql;

import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Documents;

/**
 * What of a request may be written down: no variable, and no literal of its document either, since a hash over a figure tells
 * the figure to whoever tries them all.
 *
 * @param name what the sender calls it, at most 64 characters of that; empty when it has no name
 * @param hash a SHA-256 in hexadecimal digits
 */
public record Operation(Optional<String> name, String hash) {
    private static final int LONGEST_NAME = 64;

    public Operation {
        name = name.map(Operation::shortened);
    }

    /**
     * Of a request, with the hash of its document without comments, with every string empty and every number 0. A name that no
     * operation of the document has is none.
     */
    public static Operation of(GraphQlRequest request) {
        Said said = Said.of(request.query());
        List<String> names = said.names();
        Optional<String> asked = request.operationName();
        Optional<String> name = asked.isPresent()
                ? asked.filter(names::contains)
                : names.stream().findFirst();
        return new Operation(name, Documents.sha256(said.text()));
    }

    /** The first one of a document that is known to everybody, with the hash of the document as it is. */
    public static Operation ofKnown(String document) {
        return new Operation(Said.of(document).names().stream().findFirst(), Documents.sha256(document));
    }

    /** The same, as a request asks for it that may name an operation: without a name if that is another one. */
    public Operation asked(Optional<String> operationName) {
        return operationName.isEmpty() || operationName.equals(name) ? this : new Operation(Optional.empty(), hash);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
