package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Gate;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** What the last gate does not let through is not released, nor is anything beside it; what was released stays. */
class RefusedReleaseTest {
    private final Desk desk = Desk.open();

    @Test
    void a_gate_that_fails_leaves_the_release_before_in_force_and_says_why() {
        desk.release(before());
        NotReleasable refusal = assertThrows(NotReleasable.class, () -> releaser(
                        table -> new Audit.Failed(Audit.Reason.HIT_LEFT, Audit.Report.NOTHING_DONE))
                .release(after().made()));
        assertEquals("indicator trained HIT_LEFT", refusal.system() + " " + refusal.reason());
        assertEquals("TEST-IOM-2024Q1-r1", desk.current().header().id());
        assertEquals(Optional.empty(), desk.currentReleases().of(ActivitySample.IDENTIFIER, ActivitySample.ILO));
    }

    @Test
    void a_gate_that_dies_leaves_it_too_and_the_next_run_completes_it() {
        desk.release(before());
        Releaser dying = releaser(table -> {
            throw new IllegalStateException("killed");
        });
        assertThrows(IllegalStateException.class, () -> dying.release(after().made()));
        assertEquals("TEST-IOM-2024Q1-r1", desk.current().header().id());
        assertEquals(List.of("TEST-IOM-2024Q2-r1"), desk.release(after()));
    }

    private Releaser releaser(Gate gate) {
        return new Releaser(
                desk.reader(),
                desk.writer(),
                desk.decisions(),
                new DisclosureControl(CodeListReader.packaged().read(), random -> gate),
                List.of(),
                Clock.systemUTC());
    }

    private static ActivitySample before() {
        return ActivitySample.with(
                IndicatorSample.of("trained").quarter("2024Q1", 40).unreported("2024Q2"));
    }

    private static ActivitySample after() {
        return ActivitySample.with(
                IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 40));
    }
}
