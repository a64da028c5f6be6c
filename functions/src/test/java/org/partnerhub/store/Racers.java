package org.partnerhub.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Threads that do the same thing at once. */
public final class Racers {
    private Racers() {}

    /** What each of so many threads came back with, in the order of their numbers from 0; a failure of one is thrown. */
    public static <T> List<T> race(int count, IntFunction<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> racers = IntStream.range(0, count)
                    .mapToObj(racer -> (Callable<T>) () -> work.apply(racer))
                    .toList();
            return threads.invokeAll(racers).stream().map(Racers::result).toList();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Tries until the tables are not busy. */
    public static Outcome untilNotBusy(Supplier<Outcome> commit) {
        Outcome outcome = commit.get();
        while (outcome == Outcome.BUSY) {
            outcome = commit.get();
        }
        return outcome;
    }

    private static <T> T result(Future<T> racer) {
        try {
            return racer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
