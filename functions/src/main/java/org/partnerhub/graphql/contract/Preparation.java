package org.partnerhub.graphql.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prepares the contract and the shipped queries: a step of the build, behind the compiler. */
public final class Preparation {

    private Preparation() {}

    /**
     * Reads {@code schema/schema.graphqls} and {@code schema/queries} in the directory that is named first, and writes beside them what
     * functions read at their start.
     *
     * @throws graphql.GraphQLException when one of them is not what the library takes
     * @throws IllegalArgumentException when the contract has something that cannot be prepared yet
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path folder = Files.createDirectories(classes.resolve(Contract.FOLDER));
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        String contract = Files.readString(classes.resolve("schema/schema.graphqls"));
        Files.write(folder.resolve(Contract.name(contract)), schema(contract));
        try (Stream<Path> queries = Files.list(classes.resolve("schema/queries"))) {
            for (Path file : queries.filter(Preparation::isQuery).toList()) {
                String query = Files.readString(file);
                Files.write(folder.resolve(Contract.name(query)), query(query));
            }
        }
    }

    static byte[] schema(String text) {
        return written(parts -> new SchemaWriter(parts, new DocumentWriter(parts)).schema(FromText.schema(text)));
    }

    static byte[] query(String text) {
        return written(parts -> new DocumentWriter(parts).document(FromText.query(text)));
    }

    private static byte[] written(Consumer<PartWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.accept(new PartWriter(bytes));
        return bytes.toByteArray();
    }

    private static boolean isQuery(Path file) {
        return file.toString().endsWith(".graphql");
    }
}
