package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.audit.About;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Line;
import org.partnerhub.audit.Verdict;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;

/** That a period becomes a candidate, is locked and is released is logged before and after; what cannot be logged is not done. */
final class AuditedSweepTest {
    private final SweepBench bench = new SweepBench()
            .record(ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 40)));

    /** A log to which nothing can be appended. */
    private record Closed() implements AuditLog {

        @Override
        public long append(Deed deed, Verdict verdict) {
            throw new StoreUnavailable("the log is closed");
        }

        @Override
        public List<Line> before(long number, int most) {
            return List.of();
        }
    }

    private List<String> logged() {
        return Chains.entries(bench.tables()).stream()
                .map(AuditedSweepTest::told)
                .toList();
    }

    private static String told(Entry entry) {
        Verdict verdict = entry.verdict();
        return entry.deed().steps().get(0) + " " + verdict.decision()
                + verdict.code().map(code -> " " + code).orElse("");
    }

    @Test
    void a_release_leaves_each_of_its_steps_and_its_name_in_the_log() {
        bench.approve().order().run();
        assertEquals(
                List.of(
                        "decide BEGUN",
                        "decide DONE",
                        "lock BEGUN",
                        "lock DONE",
                        "release BEGUN",
                        "release DONE TEST-IOM-2024Q1-r1"),
                logged());
        Deed deed = Chains.entries(bench.tables()).get(5).deed();
        assertEquals(Door.RELEASES, deed.door());
        assertEquals(Kind.RELEASE, deed.kind());
        assertEquals(About.part(ActivitySample.IDENTIFIER, ActivitySample.IOM).inPeriod(SweepBench.END), deed.about());
    }

    @Test
    void a_run_that_finds_nothing_to_do_leaves_no_entry() {
        bench.run();
        bench.approve().order().run();
        int before = logged().size();
        bench.run();
        assertEquals(before, logged().size());
    }

    @Test
    void figures_that_disclosure_control_refuses_are_logged_with_the_reason() {
        SweepBench wrong = new SweepBench()
                .record(ActivitySample.with(
                        IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", "40"),
                        IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", "45")));
        wrong.approve().order().run();
        assertEquals(
                List.of("decide BEGUN", "decide REFUSED CONTRADICTORY_COUNTS"),
                Chains.entries(wrong.tables()).stream()
                        .map(AuditedSweepTest::told)
                        .toList());
    }

    @Test
    void without_a_log_nothing_becomes_a_candidate_or_is_released() {
        bench.approve().order();
        assertThrows(StoreUnavailable.class, () -> bench.run(new Closed()));
        assertEquals(PeriodState.APPROVED, bench.state());
        assertEquals(List.of(), bench.tables().items(Table.RELEASED).all());
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), bench.run());
    }
}
