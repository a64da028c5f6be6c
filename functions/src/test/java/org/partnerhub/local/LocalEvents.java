package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.partnerhub.function.ImportFunction;
import org.partnerhub.function.ReleaseSweep;

/**
 * Delivers what happens to the functions that wait for it, in order, one after the other, and everything twice, as AWS may:
 * files that arrived, and changes at the reporting desk.
 */
public final class LocalEvents implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(LocalEvents::daemon);
    private final ImportFunction imports;
    private final ReleaseSweep releases;
    private final Consumer<Throwable> failures;

    /** Delivers to these functions; what they throw goes to the last. */
    public LocalEvents(ImportFunction imports, ReleaseSweep releases, Consumer<Throwable> failures) {
        this.imports = imports;
        this.releases = releases;
        this.failures = failures;
    }

    /** Something has happened. */
    public void happened() {
        thread.execute(this::delivered);
        thread.execute(this::delivered);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void delivered() {
        try {
            Context context = new LocalContext("event");
            imports.handleRequest(Map.of(), context);
            releases.run();
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
