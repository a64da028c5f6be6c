package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.partnerhub.function.ImportFunction;
import org.partnerhub.function.MaintenanceFunction;
import org.partnerhub.function.ReleaseFunction;

/**
 * Delivers what happens to the functions that wait for it, in order, one after the other, and everything twice, as AWS may:
 * files that arrived, and changes at the reporting desk.
 */
public final class LocalEvents implements AutoCloseable {
    private static final int MOST_WAITING = 2;
    private static final int LONGEST_DELIVERY_SECONDS = 10;

    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(LocalEvents::daemon);
    private final ImportFunction imports;
    private final ReleaseFunction releases;
    private final Consumer<Throwable> failures;

    /** Delivers to these functions; what they throw goes to the last. */
    public LocalEvents(ImportFunction imports, ReleaseFunction releases, Consumer<Throwable> failures) {
        this.imports = imports;
        this.releases = releases;
        this.failures = failures;
    }

    /** The time for the maintenance has come. */
    public void isTimeForMaintenance(MaintenanceFunction maintenance) {
        thread.execute(() -> attempt(() -> maintenance.handleRequest(new ScheduledEvent(), new LocalContext("event"))));
    }

    /** Something has happened. What was not delivered yet tells of it too, so that deliveries do not pile up. */
    public void happened() {
        for (int delivery = waiting.get(); delivery < MOST_WAITING; delivery++) {
            waiting.incrementAndGet();
            thread.execute(this::delivered);
        }
    }

    /** Lets what is being delivered come to its end, for a while, and delivers nothing more. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_DELIVERY_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interruption) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void delivered() {
        waiting.decrementAndGet();
        attempt(() -> {
            imports.handleRequest(Map.of(), new LocalContext("event"));
            releases.handleRequest(Map.of(), new LocalContext("event"));
        });
    }

    private void attempt(Runnable work) {
        if (thread.isShutdown()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failure) {
            failures.accept(failure);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "events");
        thread.setDaemon(true);
        return thread;
    }
}
