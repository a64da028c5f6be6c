package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerhub.HubClient;
import org.partnerhub.access.Partner;
import org.partnerhub.audit.Chains;
import org.partnerhub.local.LocalContext;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.notices.Board;
import org.partnerhub.notices.Courier;
import org.partnerhub.notices.Listener;
import org.partnerhub.notices.NoticesDesk;
import org.partnerhub.notices.Reach;
import org.partnerhub.notices.Resolver;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.Change;
import org.partnerhub.store.Count;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Releases and notices do not hold each other up, and a failure of either is noted and thrown on. */
final class ReleaseFunctionTest {

    /** Tables that do not answer. */
    private record Silent() implements Tables {

        @Override
        public ItemReader reader(Table table) {
            throw new StoreUnavailable("silent");
        }

        @Override
        public ItemWriter writer(Table table) {
            throw new StoreUnavailable("silent");
        }

        @Override
        public List<Count> counts(Table table, String partition) {
            throw new StoreUnavailable("silent");
        }

        @Override
        public Outcome commit(List<Change> changes) {
            throw new StoreUnavailable("silent");
        }
    }

    private final MemoryTables tables = new MemoryTables();
    private final NoticesDesk desk = NoticesDesk.over(tables);
    private final List<Throwable> noted = new ArrayList<>();

    @Test
    void a_run_that_can_release_nothing_still_tells_what_is_current() {
        try (Listener listener = Listener.answering()) {
            desk.adds(Partner.ILO, listener);
            desk.board().releases(Board.IOM, "R1");
            assertThrows(WorkFailed.class, () -> run(sweep(new Silent())));
            assertEquals(List.of("R1"), listener.releases());
            assertEquals(1, noted.size());
        }
    }

    @Test
    void a_subscriber_that_fails_is_no_failure_of_the_hub() {
        try (Listener listener = Listener.answering(500)) {
            desk.adds(Partner.ILO, listener);
            desk.board().releases(Board.IOM, "R1");
            run(sweep(tables));
            assertEquals(List.of(), noted);
        }
    }

    @Test
    void a_release_that_is_refused_is_noted_by_that_alone_and_is_no_failure() {
        SweepBench wrong = new SweepBench()
                .record(ActivitySample.with(
                        IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", "4711"),
                        IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", "4712")))
                .approve();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        run(wrong.sweep(), new OperatorLog(new PrintStream(lines, true, StandardCharsets.UTF_8)));
        assertEquals(
                HubClient.json("{\"level\":\"WARN\",\"releaseRefused\":1}"),
                HubClient.json(lines.toString(StandardCharsets.UTF_8)));
    }

    private void run(ReleaseSweep sweep) {
        run(sweep, noted::add);
    }

    private void run(ReleaseSweep sweep, WorkLog log) {
        ReleaseFunction function = new ReleaseFunction(
                sweep,
                desk.dispatch(tables, () -> new Courier(Reach.PUBLIC_AND_LOOPBACK, Resolver.ofTheMachine())),
                log);
        function.handleRequest(Map.of(), new LocalContext("test"));
    }

    private ReleaseSweep sweep(Tables reported) {
        Releaser releaser = new Releaser(
                tables.reader(Table.RELEASED),
                tables.writer(Table.RELEASED),
                RealControl.decisions(),
                RealControl.control(),
                List.of(),
                desk.clock());
        return new ReleaseSweep(reported, releaser, Chains.aside(), desk.clock());
    }
}
