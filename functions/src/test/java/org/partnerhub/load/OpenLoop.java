package org.partnerhub.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Sends requests when they are due, however long those before them take, and measures each from the time at which it was due.
 * Whoever waits for an answer before asking again asks less while the hub is slow, and so leaves out just what was to be
 * measured: the requests that would have waited (coordinated omission). When all threads wait, a request is sent late, and the
 * delay counts.
 *
 * @see <a href="https://github.com/giltene/wrk2">Gil Tene's wrk2: latency from when a request should have been sent</a>
 */
public final class OpenLoop {
    private static final long NANOS = 1_000_000_000;

    private final int threads;
    private final Time time;

    /** With so many threads, each of which waits for one answer. */
    public OpenLoop(int threads, Time time) {
        this.threads = threads;
        this.time = time;
    }

    /** When so many requests are due, in nanoseconds from the start: at random, as when many people ask who do not know of each other. */
    public static long[] arrivals(int count, int seconds, RandomGenerator random) {
        return count == 0
                ? new long[0]
                : random.longs(count, 0, seconds * NANOS).sorted().toArray();
    }

    /**
     * Sends all, and returns when all are answered.
     *
     * @param due when, in nanoseconds from now, in order
     * @param send sends the request of this number and waits for its answer; throws nothing
     */
    public Latencies run(long[] due, IntConsumer send) {
        long begun = time.now();
        long[] taken = new long[due.length];
        AtomicInteger next = new AtomicInteger();
        inEachThread(() -> {
            for (int number = next.getAndIncrement(); number < due.length; number = next.getAndIncrement()) {
                time.await(begun + due[number]);
                send.accept(number);
                taken[number] = time.now() - begun - due[number];
            }
        });
        return new Latencies(taken);
    }

    private void inEachThread(Runnable work) {
        ExecutorService all = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(work, all))
                            .limit(threads)
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } finally {
            all.shutdownNow();
        }
    }
}
