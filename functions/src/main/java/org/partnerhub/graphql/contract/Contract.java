package org.partnerhub.graphql.contract;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.partnerhub.store.Documents;

/**
 * What the library makes of the contract and of the shipped queries. What was {@linkplain Preparation prepared} when the hub was built is
 * read, and anything else is made from its text. What is prepared lies under the SHA-256 of its text, so that nothing is ever read in place of
 * another text.
 */
public final class Contract {
    static final String FOLDER = "schema/prepared/";

    private Contract() {}

    /**
     * The schema that a text in the schema definition language states, without fetchers and not validated as a whole; a new one each time.
     *
     * @throws graphql.GraphQLException when the text is no such schema
     */
    public static GraphQLSchema schema(String text) {
        return prepared(text).map(Contract::schema).orElseGet(() -> FromText.schema(text));
    }

    /**
     * The document of a reviewed query, whatever its length.
     *
     * @throws graphql.GraphQLException when the text is no such document
     */
    public static Document query(String text) {
        return prepared(text).map(Contract::query).orElseGet(() -> FromText.query(text));
    }

    static GraphQLSchema schema(PartReader parts) {
        return new SchemaReader(parts, new DocumentReader(parts)).schema();
    }

    static Document query(PartReader parts) {
        return new DocumentReader(parts).document();
    }

    static String name(String text) {
        return Documents.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<PartReader> prepared(String text) {
        try (InputStream stream = Contract.class.getResourceAsStream("/" + FOLDER + name(text))) {
            return stream == null ? Optional.empty() : Optional.of(new PartReader(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
