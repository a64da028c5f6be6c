package org.partnerhub.function;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerhub.LocalHub;
import org.partnerhub.ShippedQuery;
import org.partnerhub.load.CountingClient;
import org.partnerhub.load.Traffic;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.Scratch;
import org.partnerhub.store.dynamo.DynamoItems;

/** Prints what each shipped query reads of the released table, asked of the seed by the embassy and by an auditor. */
public final class QueryUnits {
    private static final List<String> VIEWERS = List.of("japan-embassy", "government auditor");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final CountingClient client;
    private final RoomProbe room;

    private QueryUnits(LocalDynamo database) {
        this.client = new CountingClient(database.client());
        this.room = new RoomProbe(new DynamoItems(client, "released"));
    }

    /** Starts a hub with the seed, stops it, and asks what it has kept. */
    public static void main(String[] arguments) throws IOException {
        Path data = Scratch.named("units").folder();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LocalHub.start(new LocalHub.Settings(Path.of(""), 0, Optional.of(data), List.of()), Clock.systemUTC(), out)
                .close();
        try (LocalDynamo database = LocalDynamo.in(data)) {
            new QueryUnits(database).run();
        }
    }

    private void run() {
        out.printf(Locale.ROOT, "%-28s %-20s %6s %6s %9s%n", "query", "viewer", "calls", "units", "bytes");
        ShippedQuery.all().forEach(query -> VIEWERS.forEach(viewer -> ask(query, viewer)));
    }

    private void ask(ShippedQuery query, String viewer) {
        Traffic before = client.traffic();
        String answer = room.answer(viewer, query.text(), query.variables()).getBody();
        Traffic read = client.traffic().since(before);
        out.printf(
                Locale.ROOT,
                "%-28s %-20s %6d %6d %9d%n",
                query.file(),
                viewer,
                read.calls(),
                read.readUnits(),
                answer.getBytes(StandardCharsets.UTF_8).length);
    }
}
