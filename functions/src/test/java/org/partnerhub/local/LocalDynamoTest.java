package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.dynamo.DynamoItems;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

final class LocalDynamoTest {
    private static final Item ITEM =
            Item.first(new Key("partition", "sort"), "content".getBytes(StandardCharsets.UTF_8));

    @Test
    void it_is_reached_on_the_loopback_address_alone() throws Exception {
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            int port = dynamo.endpoint().getPort();
            connect(InetAddress.getLoopbackAddress(), port);
            for (InetAddress address : addressesOfThisMachine()) {
                assertThrows(ConnectException.class, () -> connect(address, port), address::toString);
            }
        }
    }

    @Test
    void tables_that_exist_are_left_as_they_are() throws Exception {
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            DynamoItems items = itemsIn(dynamo);
            items.add(ITEM);
            assertEquals(Optional.of(ITEM), itemsIn(dynamo).find(ITEM.key(), Consistency.STRONG));
            assertEquals(
                    List.of("audit", "participations", "released", "reported"),
                    dynamo.client().listTables().tableNames());
        }
    }

    @Test
    void what_is_reported_is_streamed_by_its_keys() throws Exception {
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            itemsIn(dynamo);
            var table = dynamo.client()
                    .describeTable(request -> request.tableName("reported"))
                    .table();
            assertEquals(StreamViewType.KEYS_ONLY, table.streamSpecification().streamViewType());
            assertTrue(table.latestStreamArn().contains("reported"));
        }
    }

    @Test
    void what_is_reported_may_expire_also_in_a_table_that_existed_before() throws Exception {
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            itemsIn(dynamo);
            itemsIn(dynamo);
            assertEquals("expires ENABLED", expiry(dynamo, "reported"));
            assertEquals("null DISABLED", expiry(dynamo, "released"));
            assertEquals("null DISABLED", expiry(dynamo, "participations"));
        }
    }

    @Test
    void what_a_directory_keeps_outlives_the_database(@TempDir Path directory) throws Exception {
        try (LocalDynamo dynamo = LocalDynamo.in(directory)) {
            itemsIn(dynamo).add(ITEM);
        }
        try (LocalDynamo dynamo = LocalDynamo.in(directory)) {
            assertEquals(Optional.of(ITEM), itemsIn(dynamo).find(ITEM.key(), Consistency.STRONG));
        }
    }

    @Test
    void two_at_once_do_not_share_what_they_keep() throws Exception {
        try (LocalDynamo one = LocalDynamo.inMemory();
                LocalDynamo other = LocalDynamo.inMemory()) {
            itemsIn(one).add(ITEM);
            assertEquals(Optional.empty(), itemsIn(other).find(ITEM.key(), Consistency.STRONG));
        }
    }

    @Test
    void nothing_of_it_keeps_the_process_alive_once_it_is_closed() throws Exception {
        Set<ThreadGroup> before = groupsOf(lastingThreads());
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            itemsIn(dynamo).add(ITEM);
        }
        for (Thread thread : lastingThreads()) {
            thread.join(before.contains(thread.getThreadGroup()) ? 1 : 30_000);
        }
        assertTrue(before.containsAll(groupsOf(lastingThreads())), () -> lastingThreads()
                .toString());
    }

    /** Each database has a group of its own; those of other tests in this process go on. */
    private static Set<ThreadGroup> groupsOf(Set<Thread> threads) {
        return threads.stream()
                .flatMap(thread -> Stream.ofNullable(thread.getThreadGroup()))
                .collect(Collectors.toSet());
    }

    private static DynamoItems itemsIn(LocalDynamo dynamo) throws IOException {
        TablesFile.read(Path.of("infra/tables.yaml")).createIn(dynamo.client());
        return new DynamoItems(dynamo.client(), "reported");
    }

    private static Set<Thread> lastingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.isDaemon())
                .collect(Collectors.toSet());
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static String expiry(LocalDynamo dynamo, String table) {
        var expiry = dynamo.client()
                .describeTimeToLive(request -> request.tableName(table))
                .timeToLiveDescription();
        return expiry.attributeName() + " " + expiry.timeToLiveStatus();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }
}
