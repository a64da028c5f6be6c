package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.partnerhub.local.FaultyHttp.doneBut;
import static org.partnerhub.local.FaultyHttp.only;
import static org.partnerhub.local.FaultyHttp.refused;
import static org.partnerhub.store.Outcome.BUSY;
import static org.partnerhub.store.Outcome.COMMITTED;
import static org.partnerhub.store.Outcome.REFUSED;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.local.FaultyHttp;
import org.partnerhub.local.FaultyHttp.Fault;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a commit says when AWS or the network fails is what has happened; DynamoDB Local shows none of this by itself. */
final class CommitFaultTest {
    private static final LocalDynamo DYNAMO = LocalDynamo.withTables();
    private static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final AtomicInteger PARTITIONS = new AtomicInteger();

    private final Tables whole = new DynamoTables(DYNAMO.client(), DynamoTablesTest.NAMES);
    private final String partition = "faults " + PARTITIONS.incrementAndGet();

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"})
    void a_commit_that_is_turned_away_at_every_try_was_busy(String type) {
        with(refused(400, type), tables -> assertEquals(BUSY, tables.commit(changes())));
        assertNothingHappened();
    }

    @ParameterizedTest
    @CsvSource({
        "TransactionConflict, None, BUSY",
        "None, ProvisionedThroughputExceeded, BUSY",
        "ThrottlingError, TransactionConflict, BUSY",
        "ConditionalCheckFailed, None, REFUSED",
        "TransactionConflict, ConditionalCheckFailed, REFUSED"
    })
    void a_cancelled_commit_says_why(String first, String second, Outcome outcome) {
        with(FaultyHttp.cancelled(List.of(first, second)), tables -> assertEquals(outcome, tables.commit(changes())));
        assertNothingHappened();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ValidationError", "ItemCollectionSizeLimitExceeded"})
    void a_mistake_in_the_hub_is_not_tried_again(String reason) {
        with(
                FaultyHttp.cancelled(List.of("ConditionalCheckFailed", reason)),
                tables -> assertThrows(IllegalStateException.class, () -> tables.commit(changes())));
    }

    static Stream<Fault> losses() {
        return Stream.of(
                FaultyHttp.lost(),
                FaultyHttp.timedOut(),
                refused(500, "InternalServerError"),
                refused(503, "ServiceUnavailable"));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_commit_whose_answer_is_lost_is_sent_again_and_happens_once(Fault loss) {
        with(only(number -> number == 1, doneBut(loss)), tables -> assertEquals(COMMITTED, tables.commit(changes())));
        assertAllHappenedOnce();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_commit_that_is_lost_is_sent_again(Fault loss) {
        with(only(number -> number == 1, loss), tables -> assertEquals(COMMITTED, tables.commit(changes())));
        assertAllHappenedOnce();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_commit_whose_answers_are_all_lost_is_unknown_and_happened_once(Fault loss) {
        with(doneBut(loss), tables -> assertUnavailable(() -> tables.commit(changes())));
        assertAllHappenedOnce();
        assertEquals(REFUSED, whole.commit(changes()));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_commit_that_never_arrives_is_unknown_and_did_not_happen(Fault loss) {
        with(loss, tables -> assertUnavailable(() -> tables.commit(changes())));
        assertNothingHappened();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_commit_turned_away_after_an_answer_was_lost_is_unknown_and_not_busy(Fault loss) {
        Fault fault = (number, request) -> number == 1
                ? doneBut(loss).meet(number, request)
                : refused(400, "ThrottlingException").meet(number, request);
        with(fault, tables -> assertUnavailable(() -> tables.commit(changes())));
        assertAllHappenedOnce();
    }

    @Test
    void a_commit_that_is_still_in_progress_is_unknown_and_not_busy() {
        with(
                doneBut(refused(400, "TransactionInProgressException")),
                tables -> assertUnavailable(() -> tables.commit(changes())));
        assertAllHappenedOnce();
    }

    @Test
    void counts_whose_second_page_fails_are_unavailable_and_not_fewer() {
        String tail = "x".repeat(900);
        IntStream.range(0, 1_400)
                .boxed()
                .collect(Collectors.groupingBy(number -> number / 100))
                .values()
                .forEach(hundred -> whole.commit(hundred.stream()
                        .map(number -> add(Table.REPORTED, partition, number + tail))
                        .toList()));
        assertEquals(1_400, whole.counts(Table.REPORTED, partition).size());
        with(FaultyHttp.lostFrom(2), tables -> assertUnavailable(() -> tables.counts(Table.REPORTED, partition)));
    }

    private List<Change> changes() {
        Item item = Item.first(new Key(partition, "item"), new byte[] {1});
        return List.of(new Change.Add(Table.PARTICIPATIONS, item), add(Table.REPORTED, partition, "count"));
    }

    private static Change add(Table table, String partition, String sort) {
        return new Change.AddToCount(table, new Key(partition, sort), BigDecimal.ONE);
    }

    private void assertAllHappenedOnce() {
        Count once = new Count(new Key(partition, "count"), BigDecimal.ONE, 1);
        assertEquals(List.of(once), whole.counts(Table.REPORTED, partition));
        assertEquals(1, items());
    }

    private void assertNothingHappened() {
        assertEquals(List.of(), whole.counts(Table.REPORTED, partition));
        assertEquals(0, items());
    }

    private int items() {
        return whole.reader(Table.PARTICIPATIONS)
                .findAll(partition, Consistency.STRONG)
                .size();
    }

    private static void assertUnavailable(Executable call) {
        assertEquals(
                "the store did not answer",
                assertThrows(StoreUnavailable.class, call).getMessage());
    }

    private static void with(Fault fault, Consumer<Tables> test) {
        try (FaultyHttp http = new FaultyHttp(fault);
                DynamoDbClient client = DynamoClients.at(DYNAMO.endpoint(), SHORT, http)) {
            test.accept(new DynamoTables(client, DynamoTablesTest.NAMES));
        }
    }
}
