package org.partnerhub.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.audit.Finding.Flaw;
import org.partnerhub.function.RandomPause;
import org.partnerhub.load.CountingClient;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.dynamo.DynamoItems;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The chain on a database: many append at once, and whoever may write past the hub is found out. */
final class DynamoChainTest {
    private static final LocalDynamo DATABASE = LocalDynamo.withTables();
    private static final String TABLE = "audit";
    private static final int WRITERS = 8;
    private static final int EACH = 12;

    private final DynamoItems items = new DynamoItems(DATABASE.client(), TABLE);

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        items.findAll(Places.PARTITION, Consistency.STRONG).forEach(this::delete);
    }

    private static Chain chain(DynamoDbClient client) {
        DynamoItems table = new DynamoItems(client, TABLE);
        return new Chain(table, table, Clock.systemUTC(), new SecureRandom(), RandomPause.ofRequests()::after);
    }

    private static void append(int count) {
        IntStream.range(0, count)
                .forEach(each -> chain(DATABASE.client()).append(Deeds.read("a" + each), Verdict.DONE));
    }

    @Test
    void however_many_append_at_once_each_has_a_number_of_its_own_and_the_chain_is_whole() throws Exception {
        List<Callable<List<Long>>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<List<Long>>) () -> numbers(writer))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Long> numbers = threads.invokeAll(writers).stream()
                    .flatMap(written -> done(written).stream())
                    .sorted()
                    .toList();
            assertEquals(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList(), numbers);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(WRITERS * EACH, Links.in(items).size());
        assertEquals(Optional.empty(), found(List.of()));
    }

    @Test
    void appending_reads_once_and_puts_once_where_nobody_is_faster() {
        CountingClient client = new CountingClient(DATABASE.client());
        chain(client).append(Deeds.read("a"), Verdict.DONE);
        chain(client).append(Deeds.read("a"), Verdict.DONE);
        assertEquals(4, client.traffic().calls());
    }

    @Test
    void an_item_that_was_changed_past_the_hub_is_altered() {
        append(5);
        Item third = item(3);
        put(3, new String(third.content(), StandardCharsets.UTF_8).replace("iom", "ilo"));
        assertEquals(Optional.of(Finding.at(Flaw.ALTERED, 3)), found(List.of()));
    }

    @Test
    void an_item_that_was_deleted_past_the_hub_is_missing() {
        append(5);
        delete(item(2));
        assertEquals(Optional.of(Finding.at(Flaw.MISSING, 2)), found(List.of()));
    }

    @Test
    void two_items_that_were_exchanged_past_the_hub_are_swapped() {
        append(5);
        String second = text(2);
        put(2, text(4));
        put(4, second);
        assertEquals(Optional.of(Finding.at(Flaw.SWAPPED, 2)), found(List.of()));
    }

    @Test
    void an_item_that_was_overwritten_with_a_right_hash_is_forked() {
        append(5);
        Line second = Line.read(text(2));
        put(2, RandomChain.forged(second, second.entry().previous()).toString());
        assertEquals(Optional.of(Finding.at(Flaw.FORKED, 2)), found(List.of()));
    }

    @Test
    void an_entry_that_was_put_beside_the_others_is_forked() {
        append(3);
        items.add(Item.first(new Key(Places.PARTITION, "000000000002x"), item(2).content()));
        assertEquals(Optional.of(Finding.at(Flaw.FORKED, 2)), found(List.of()));
    }

    @Test
    void an_end_that_was_deleted_after_it_was_sealed_is_truncated() {
        append(5);
        Head sealed = chain(DATABASE.client()).head();
        delete(item(5));
        delete(item(4));
        assertEquals(Optional.of(new Finding(Flaw.TRUNCATED, 4, 5)), found(List.of(sealed)));
        assertEquals(Optional.empty(), found(List.of()));
    }

    @Test
    void a_log_that_was_deleted_and_begun_anew_is_forked() {
        append(4);
        Head sealed = chain(DATABASE.client()).head();
        empty();
        append(6);
        assertEquals(Optional.of(new Finding(Flaw.FORKED, 1, 4)), found(List.of(sealed)));
    }

    private Optional<Finding> found(List<Head> sealed) {
        return new Verification(Links.in(items), sealed).first();
    }

    private static List<Long> numbers(int writer) {
        Chain chain = chain(DATABASE.client());
        return IntStream.range(0, EACH)
                .mapToObj(each -> chain.append(Deeds.read("writer " + writer), Verdict.DONE))
                .toList();
    }

    private static List<Long> done(Future<List<Long>> written) {
        try {
            return written.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Item item(long number) {
        return items.find(Places.key(number), Consistency.STRONG).orElseThrow();
    }

    private String text(long number) {
        return Places.line(item(number)).toString();
    }

    /** As somebody may who has the right to write, without any condition. */
    private static void put(long number, String text) {
        DATABASE.client().putItem(request -> request.tableName(TABLE)
                .item(Map.of(
                        "partition", AttributeValue.fromS(Places.PARTITION),
                        "sort", AttributeValue.fromS(Places.sort(number)),
                        "version", AttributeValue.fromN("1"),
                        "content", AttributeValue.fromB(SdkBytes.fromUtf8String(text)))));
    }

    private void delete(Item item) {
        DATABASE.client().deleteItem(request -> request.tableName(TABLE)
                .key(Map.of(
                        "partition",
                        AttributeValue.fromS(item.key().partition()),
                        "sort",
                        AttributeValue.fromS(item.key().sort()))));
    }
}
