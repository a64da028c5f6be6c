package org.partnerhub.load;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.store.dynamo.DynamoClients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An importer in a process of its own, with little memory, which says how fast it was and how much memory was in use. */
public final class MeasuredProcess {
    private static final double NANOS = 1e9;

    private MeasuredProcess() {}

    /**
     * Has a job worked on as far as it goes without anybody ordering anything.
     *
     * @param heap the most memory for objects, such as {@code 256m}
     */
    public static void run(URI endpoint, Path folder, ImportJob job, String heap)
            throws IOException, InterruptedException {
        List<String> arguments =
                List.of(endpoint.toString(), folder.toString(), job.request().organisation(), job.id(), heap);
        Process process = JavaProcess.start(MeasuredProcess.class, List.of("-Xmx" + heap), arguments);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the process ended with " + process.exitValue());
        }
    }

    /** Works on a job: endpoint, folder, organisation, the job's id and the most memory. */
    public static void main(String[] arguments) {
        try (DynamoDbClient client = DynamoClients.at(URI.create(arguments[0]), ImportProcess.PATIENCE)) {
            BulkImports imports = BulkImports.into(client, Path.of(arguments[1]));
            Heap heap = new Heap();
            long begun = System.nanoTime();
            imports.importer(imports.settings("measured")).run(heap);
            double seconds = (System.nanoTime() - begun) / NANOS;
            print(imports.kept(arguments[2], arguments[3]).job(), seconds, heap, arguments[4]);
        }
    }

    private static void print(ImportJob job, double seconds, Heap heap, String most) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%-8s %,9d rows %8.1f s %8.0f rows/s; of %s at most %.0f MB live, in %d looks%n",
                        job.state(),
                        job.progress().read(),
                        seconds,
                        job.progress().read() / seconds,
                        most,
                        heap.mostLive / 1e6,
                        heap.looks);
    }

    /** Looks, every so many windows, how much is still in use once all garbage is gone. */
    private static final class Heap implements Deadline {
        private static final int WINDOWS = 10;

        private int windows;
        private int looks;
        private long mostLive;

        @Override
        public boolean isNear() {
            if (++windows % WINDOWS == 0) {
                look();
            }
            return false;
        }

        private void look() {
            ManagementFactory.getMemoryMXBean().gc();
            long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            mostLive = Math.max(mostLive, live);
            looks++;
        }
    }
}
