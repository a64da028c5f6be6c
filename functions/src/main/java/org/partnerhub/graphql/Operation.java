package org.partnerhub.graphql;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final String BLOCK = "\"\"\"(?s:.*?)(?:(?<!\\\\)\"\"\"|\\z)";
    private static final String STRING = "\"(?:[^\"\\\\\n\r]|\\\\.)*+\"?";
    private static final String COMMENT = "#[^\n\r]*+";
    private static final String NUMBER = "(?<![_0-9A-Za-z])-?[0-9][0-9.eE+-]*+";
    private static final Pattern UNSAID = Pattern.compile(String.join("|", BLOCK, STRING, COMMENT, NUMBER));
    private static final Pattern NAMED =
            Pattern.compile("(?:^|})[\\s,]*+(?:query|mutation)[\\s,]++([_A-Za-z][_0-9A-Za-z]*+)");

    /**
     * Of a request, with the hash of its document without comments, with every string empty and every number 0. A name that no
     * operation of the document has is none.
     */
    public static Operation of(GraphQlRequest request) {
        String said = said(request);
        return new Operation(name(request, said), Documents.sha256(said));
    }

    /** Of a request whose document is known to everybody, with the hash of the document as it is. */
    public static Operation ofKnown(GraphQlRequest request) {
        return new Operation(name(request, said(request)), Documents.sha256(request.query()));
    }

    private static String said(GraphQlRequest request) {
        return UNSAID.matcher(request.query()).replaceAll(Operation::unsaid);
    }

    private static Optional<String> name(GraphQlRequest request, String said) {
        List<String> names =
                NAMED.matcher(said).results().map(found -> found.group(1)).toList();
        Optional<String> asked = request.operationName();
        return names.stream()
                .filter(known -> asked.isEmpty() || asked.get().equals(known))
                .findFirst()
                .map(Operation::shortened);
    }

    private static String unsaid(MatchResult found) {
        return switch (found.group().charAt(0)) {
            case '"' -> "\"\"";
            case '#' -> "";
            default -> "0";
        };
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
