package org.partnerhub.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportSettings;
import org.partnerhub.reporting.imports.Importer;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.Patience;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * An importer in a process of its own, which ends once a job is done.
 *
 * @param endpoint of the database
 * @param folder of the uploads
 * @param owner tells it apart from other importers
 * @param window how many rows are between two checkpoints
 * @param lease how long others wait once it says nothing more
 */
public record ImportProcess(URI endpoint, Path folder, String owner, int window, Duration lease) {
    static final Patience PATIENCE = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60));
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    /** Starts the process. */
    public Process start(ImportJob job) throws IOException {
        return JavaProcess.start(
                ImportProcess.class, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments(job));
    }

    /** Works on a job: endpoint, folder, owner, window, lease, organisation and the job's id. */
    public static void main(String[] arguments) {
        ImportProcess process = new ImportProcess(
                URI.create(arguments[0]),
                Path.of(arguments[1]),
                arguments[2],
                Integer.parseInt(arguments[3]),
                Duration.parse(arguments[4]));
        process.run(arguments[5], arguments[6]);
    }

    private List<String> arguments(ImportJob job) {
        return List.of(
                endpoint.toString(),
                folder.toString(),
                owner,
                Integer.toString(window),
                lease.toString(),
                job.request().organisation(),
                job.id());
    }

    private void run(String organisation, String id) {
        try (DynamoDbClient client = DynamoClients.at(endpoint, PATIENCE)) {
            BulkImports imports = BulkImports.into(client, folder);
            Importer importer = imports.importer(settings());
            while (isOpen(imports.kept(organisation, id).job().state())) {
                importer.run(Deadline.NONE);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private ImportSettings settings() {
        return new ImportSettings(
                owner, folder, window, ImportSettings.MOST_BYTES, lease, ImportSettings.EXPECTED, Duration.ofDays(1));
    }

    private static boolean isOpen(State state) {
        return !state.isFinal() && state != State.CHECKED;
    }
}
