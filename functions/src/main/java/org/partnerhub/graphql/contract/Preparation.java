package org.partnerhub.graphql.contract;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnerhub.store.Documents;

/** Prepares the contract and the shipped queries: a step of the build, behind the compiler. */
public final class Preparation {

    private Preparation() {}

    /**
     * Reads {@code schema/schema.graphqls} and the queries of {@code schema/queries/index.txt} in the directory that is named first, and
     * writes into {@code schema/prepared} what functions read at their start.
     *
     * @throws graphql.GraphQLException when one of them is not what the library takes
     * @throws IllegalArgumentException when the contract has something that cannot be prepared yet, or a query is no single operation
     *     with a name
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path folder = Files.createDirectories(classes.resolve(Contract.FOLDER));
        clear(folder);
        String contract = Files.readString(classes.resolve("schema/schema.graphqls"));
        List<String> names = Files.readAllLines(classes.resolve("schema/queries/index.txt"));
        Files.write(folder.resolve(Contract.SCHEMA), schema(contract));
        PartWriter queries = new PartWriter(new ByteArrayOutputStream());
        queries.number(names.size());
        for (String name : names) {
            String text = Files.readString(classes.resolve("schema/queries").resolve(name));
            String hash = Documents.sha256(text);
            Document query = FromText.query(text);
            queries.text(name.replace(".graphql", ""));
            queries.text(hash);
            queries.text(operation(query));
            queries.text(text);
            Files.write(folder.resolve(hash), query(query));
        }
        Files.write(folder.resolve(Contract.QUERIES), queries.bytes().toByteArray());
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    static byte[] schema(String text) {
        return written(parts -> {
            parts.text(Documents.sha256(text));
            new SchemaWriter(parts, new DocumentWriter(parts)).schema(FromText.schema(text));
        });
    }

    static byte[] query(Document query) {
        return written(parts -> new DocumentWriter(parts).document(query));
    }

    static String operation(Document query) {
        List<String> names = query.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getName)
                .toList();
        if (names.size() != 1 || names.get(0) == null) {
            throw new IllegalArgumentException("A shipped query is one operation with a name, and not " + names);
        }
        return names.get(0);
    }

    private static byte[] written(Consumer<PartWriter> content) {
        PartWriter parts = new PartWriter(new ByteArrayOutputStream());
        content.accept(parts);
        return parts.bytes().toByteArray();
    }
}
