package org.partnerhub.graphql.contract;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Documents;

/**
 * What the library makes of the contract and of the shipped queries. Those of the package were {@linkplain Preparation prepared} when the
 * hub was built and are read; anything else is made from its text, which takes longer than all else that a function does at its start.
 */
public final class Contract {
    static final String FOLDER = "schema/prepared/";
    static final String SCHEMA = "schema";
    static final String QUERIES = "queries";
    private static final String IDENTIFIED_BY = "sha256:";

    private Contract() {}

    /**
     * A query that is shipped with the schema.
     *
     * @param name that of its file, without the ending
     * @param hash the text's SHA-256 in small hexadecimal letters
     * @param operation what its one operation is called
     */
    public record Query(String name, String hash, String operation, String text) {

        /** By what it is known to whoever asks for it without sending it. */
        public String identifier() {
            return IDENTIFIED_BY + hash;
        }
    }

    /**
     * The schema of the package, without fetchers; a new one each time.
     *
     * @throws IllegalStateException when the package was built without it
     */
    public static GraphQLSchema packaged() {
        PartReader parts = required(SCHEMA);
        parts.text();
        return new SchemaReader(parts, new DocumentReader(parts)).schema();
    }

    /**
     * The schema that a text in the schema definition language states, without fetchers.
     *
     * @throws graphql.GraphQLException when the text is no valid schema
     */
    public static GraphQLSchema schema(String text) {
        return FromText.schema(text);
    }

    /** The queries of the package, in the order of their index. */
    public static List<Query> queries() {
        PartReader parts = required(QUERIES);
        List<Query> queries = new ArrayList<>();
        for (int left = parts.number(); left > 0; left--) {
            queries.add(new Query(parts.text(), parts.text(), parts.text(), parts.text()));
        }
        return queries;
    }

    /**
     * The document of a reviewed query, whatever its length; one of the package is found by the SHA-256 of its text, so that it is
     * never that of another text.
     *
     * @throws graphql.GraphQLException when the text is no such document
     */
    public static Document query(String text) {
        return prepared(Documents.sha256(text))
                .map(parts -> new DocumentReader(parts).document())
                .orElseGet(() -> FromText.query(text));
    }

    /**
     * Looks whether the schema of the package was prepared from this text, which whoever changes it may want to know before wondering.
     *
     * @throws IllegalArgumentException when it was not
     */
    public static void requirePreparedFrom(String text) {
        if (!required(SCHEMA).text().equals(Documents.sha256(text))) {
            throw new IllegalArgumentException(
                    "The contract has changed since it was prepared: mvn process-classes prepares it again.");
        }
    }

    /** By what a query is known to whoever asks for it without sending it. */
    public static String identifier(String query) {
        return IDENTIFIED_BY + Documents.sha256(query);
    }

    private static PartReader required(String name) {
        return prepared(name)
                .orElseThrow(() -> new IllegalStateException(
                        "the package holds no " + FOLDER + name + ": mvn process-classes prepares it"));
    }

    private static Optional<PartReader> prepared(String name) {
        try (InputStream stream = Contract.class.getResourceAsStream("/" + FOLDER + name)) {
            return stream == null ? Optional.empty() : Optional.of(new PartReader(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
