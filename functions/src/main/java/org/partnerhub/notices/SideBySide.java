package org.partnerhub.notices;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, so that none waits long for another. */
final class SideBySide {
    private static final int MOST = 8;

    private SideBySide() {}

    /**
     * Does all of it, the first ones first.
     *
     * @throws RuntimeException the first failure, once everything was tried
     */
    static void run(List<Runnable> works) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(MOST, works.size())));
        try {
            List<Callable<Object>> calls =
                    works.stream().map(Executors::callable).toList();
            for (Future<Object> work : threads.invokeAll(calls)) {
                requireDone(work);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while notices were sent", interruption);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void requireDone(Future<Object> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new CompletionException(failure.getCause());
        }
    }
}
