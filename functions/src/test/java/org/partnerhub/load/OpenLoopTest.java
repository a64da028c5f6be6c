package org.partnerhub.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class OpenLoopTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void one_slow_answer_is_a_slow_answer_for_all_who_had_to_wait_behind_it() {
        Clockwork time = new Clockwork();
        Latencies taken =
                new OpenLoop(1, time).run(new long[] {0, 10, 20, 150}, number -> time.pass(number == 0 ? 100 : 1));
        assertArrayEquals(new long[] {1, 82, 91, 100}, taken.sorted());
        assertEquals(151, time.now());
    }

    @Test
    void requests_are_sent_once_and_in_order() {
        List<Integer> sent = new ArrayList<>();
        new OpenLoop(1, new Clockwork()).run(new long[] {5, 5, 9}, sent::add);
        assertEquals(List.of(0, 1, 2), sent);
    }

    @Test
    void arrivals_are_the_same_for_the_same_seed_and_lie_within_the_time() {
        long[] due = OpenLoop.arrivals(1_000, 2, new Random(7));
        assertArrayEquals(due, OpenLoop.arrivals(1_000, 2, new Random(7)));
        assertEquals(1_000, due.length);
        assertTrue(due[0] >= 0 && due[999] < 2_000 * MILLISECOND);
        assertArrayEquals(LongStream.of(due).sorted().toArray(), due);
    }

    @Test
    void a_share_is_answered_within_what_one_of_them_took() {
        Latencies hundred = new Latencies(LongStream.rangeClosed(1, 100)
                .map(each -> (101 - each) * MILLISECOND)
                .toArray());
        assertEquals(50, hundred.within(0.5));
        assertEquals(99, hundred.within(0.99));
        assertEquals(100, hundred.within(0.999));
        assertEquals(100, hundred.within(1));
        assertEquals(0, new Latencies(new long[0]).within(0.99));
    }

    /** Time that passes when somebody waits, or says so. */
    private static final class Clockwork implements Time {
        private long now;

        void pass(long nanos) {
            now += nanos;
        }

        @Override
        public long now() {
            return now;
        }

        @Override
        public void await(long then) {
            now = Math.max(now, then);
        }
    }
}
