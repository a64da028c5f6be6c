package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.local.FaultyHttp.doneBut;
import static org.partnerhub.local.FaultyHttp.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.local.FaultyHttp;
import org.partnerhub.local.FaultyHttp.Fault;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Racers;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Several writers who run again whatever they do not know, over a network that fails half of the time, lose nothing. */
final class RandomFaultTest {
    private static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final int WRITERS = 4;
    private static final int COMMITS = 10;
    private static final List<Fault> FAULTS = List.of(
            FaultyHttp.lost(),
            doneBut(FaultyHttp.lost()),
            doneBut(FaultyHttp.timedOut()),
            refused(500, "InternalServerError"),
            doneBut(refused(500, "InternalServerError")),
            doneBut(refused(503, "ServiceUnavailable")),
            FaultyHttp.cancelled(List.of("TransactionConflict", "None")));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nothing_is_lost_and_nothing_happens_twice(int seed) throws Exception {
        try (LocalDynamo dynamo = LocalDynamo.withTables();
                FaultyHttp http = new FaultyHttp(planned(seed));
                DynamoDbClient client = DynamoClients.at(dynamo.endpoint(), SHORT, http)) {
            Tables tables = new DynamoTables(client, DynamoTablesTest.NAMES);
            Racers.race(WRITERS, writer -> written(tables, writer));
            Tables whole = new DynamoTables(dynamo.client(), DynamoTablesTest.NAMES);
            long all = WRITERS * COMMITS;
            List<Count> expected = List.of(new Count(new Key("count", "a"), BigDecimal.valueOf(all), all));
            assertEquals(expected, whole.counts(Table.REPORTED, "count"));
        }
    }

    private static long written(Tables tables, int writer) {
        return IntStream.range(0, COMMITS)
                .mapToObj(number -> Item.first(new Key("fact", writer + "." + number), new byte[0]))
                .mapToInt(fact -> untilKnown(tables, fact))
                .sum();
    }

    private static int untilKnown(Tables tables, Item fact) {
        int tries = 0;
        while (!isKept(tables, fact)) {
            tries++;
        }
        return tries;
    }

    private static boolean isKept(Tables tables, Item fact) {
        try {
            tables.commit(List.of(
                    new Change.Add(Table.PARTICIPATIONS, fact),
                    new Change.AddToCount(Table.REPORTED, new Key("count", "a"), BigDecimal.ONE)));
            return tables.reader(Table.PARTICIPATIONS)
                    .find(fact.key(), Consistency.STRONG)
                    .isPresent();
        } catch (StoreUnavailable unknown) {
            return false;
        }
    }

    private static Fault planned(int seed) {
        Random random = new Random(seed);
        List<Integer> plan = random.ints(10_000, 0, FAULTS.size() * 2).boxed().toList();
        return (number, request) -> {
            int fault = plan.get(number % plan.size());
            return fault < FAULTS.size() ? FAULTS.get(fault).meet(number, request) : request.call();
        };
    }
}
