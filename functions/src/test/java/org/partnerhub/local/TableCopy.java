package org.partnerhub.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Every item of some tables of a local database in a file, with the keys of a folder by which case numbers were replaced; one
 * line for each, compressed. For development alone: the file is no safer than the data.
 */
public record TableCopy(DynamoDbClient client, List<String> tables, Path keys) {
    private static final int BATCH = 25;
    private static final String SUFFIX = ".key";

    /** Writes all of it. */
    void save(Path file) throws IOException {
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (Path key : keyFiles()) {
                line(lines, "key", key.getFileName().toString(), "B" + base64(Files.readAllBytes(key)));
            }
            for (String table : tables) {
                for (Map<String, AttributeValue> item : items(table)) {
                    line(lines, table, item);
                }
            }
        }
    }

    /** Puts all of it back. */
    void restore(Path file) throws IOException {
        Map<String, List<WriteRequest>> waiting = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                restore(line.split("\t", -1), waiting);
            }
        }
        waiting.forEach(this::put);
    }

    private void restore(String[] parts, Map<String, List<WriteRequest>> waiting) throws IOException {
        if (parts[0].equals("key")) {
            Files.write(
                    Files.createDirectories(keys).resolve(parts[1]),
                    Base64.getDecoder().decode(parts[2].substring(1)));
            return;
        }
        Map<String, AttributeValue> item = new HashMap<>();
        for (int part = 1; part < parts.length; part += 2) {
            item.put(parts[part], value(parts[part + 1]));
        }
        List<WriteRequest> batch = waiting.computeIfAbsent(parts[0], any -> new ArrayList<>());
        batch.add(WriteRequest.builder()
                .putRequest(PutRequest.builder().item(item).build())
                .build());
        if (batch.size() == BATCH) {
            put(parts[0], batch);
            batch.clear();
        }
    }

    private void put(String table, List<WriteRequest> batch) {
        Map<String, List<WriteRequest>> left = batch.isEmpty() ? Map.of() : Map.of(table, List.copyOf(batch));
        while (!left.isEmpty()) {
            Map<String, List<WriteRequest>> next = left;
            left = client.batchWriteItem(request -> request.requestItems(next)).unprocessedItems();
        }
    }

    private List<Map<String, AttributeValue>> items(String table) {
        return client.scanPaginator(request -> request.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    private List<Path> keyFiles() throws IOException {
        if (!Files.exists(keys)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(keys)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private static void line(BufferedWriter lines, String table, Map<String, AttributeValue> item) throws IOException {
        List<String> parts = new ArrayList<>();
        item.forEach((name, value) -> {
            parts.add(name);
            parts.add(text(value));
        });
        line(lines, table, parts.toArray(String[]::new));
    }

    private static void line(BufferedWriter lines, String first, String... parts) throws IOException {
        lines.write(first);
        for (String part : parts) {
            lines.write('\t');
            lines.write(part);
        }
        lines.write('\n');
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> "S" + base64(value.s().getBytes(StandardCharsets.UTF_8));
            case N -> "N" + value.n();
            case B -> "B" + base64(value.b().asByteArray());
            default -> throw new IllegalStateException("an attribute of a type that the hub does not use");
        };
    }

    private static AttributeValue value(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'S' -> AttributeValue.fromS(new String(Base64.getDecoder().decode(rest), StandardCharsets.UTF_8));
            case 'N' -> AttributeValue.fromN(rest);
            default ->
                AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(rest)));
        };
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
