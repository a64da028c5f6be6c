package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a start has made is there for the next one, whole, until something that it was made of changes. */
class KeptSeedTest {
    private static final List<String> TABLES = List.of("participations", "reported", "released");

    private final AtomicInteger made = new AtomicInteger();
    private final LocalDynamo first = LocalDynamo.inMemory();
    private final LocalDynamo second = LocalDynamo.inMemory();

    @TempDir
    Path folder = Path.of("");

    private Path source = Path.of("");

    @BeforeEach
    void create() throws IOException {
        TablesFile tables = TablesFile.read(Path.of("infra/tables.yaml"));
        tables.createIn(first.client());
        tables.createIn(second.client());
        source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("seed.xml"), "seed");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void a_second_start_finds_every_item_and_every_key_of_the_first() throws IOException {
        assertFalse(kept().restoreOr(copy(first, "one"), () -> fill(first)));
        assertTrue(kept().restoreOr(copy(second, "two"), () -> fill(second)));
        assertEquals(1, made.get());
        assertEquals(items(first), items(second));
        assertEquals(61, items(second).size());
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(folder.resolve("two/IOM.key")));
    }

    @Test
    void a_start_with_another_seed_makes_its_own() throws IOException {
        kept().restoreOr(copy(first, "one"), () -> fill(first));
        Files.writeString(source.resolve("seed.xml"), "another seed");
        assertFalse(kept().restoreOr(copy(second, "two"), () -> fill(second)));
        assertEquals(2, made.get());
    }

    private KeptSeed kept() {
        return new KeptSeed(folder.resolve("kept"), List.of(source));
    }

    private TableCopy copy(LocalDynamo database, String keys) throws IOException {
        return new TableCopy(database.client(), TABLES, folder.resolve(keys));
    }

    private void fill(LocalDynamo database) {
        made.incrementAndGet();
        for (int number = 0; number < 60; number++) {
            put(database, "reported", number);
        }
        put(database, "released", 60);
        try {
            Files.write(Files.createDirectories(folder.resolve("one")).resolve("IOM.key"), new byte[] {1, 2, 3});
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private static void put(LocalDynamo database, String table, int number) {
        Map<String, AttributeValue> item = Map.of(
                "partition", AttributeValue.fromS("a tab\tand a line\n"),
                "sort", AttributeValue.fromS("ශ්‍රී " + number),
                "version", AttributeValue.fromN(Integer.toString(number)),
                "content", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, (byte) number, -1})));
        database.client().putItem(request -> request.tableName(table).item(item));
    }

    private static Set<Map<String, AttributeValue>> items(LocalDynamo database) {
        Set<Map<String, AttributeValue>> items = new HashSet<>();
        TABLES.forEach(table -> database.client()
                .scanPaginator(request -> request.tableName(table))
                .items()
                .forEach(items::add));
        return items;
    }
}
