package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.OnFirstUse;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.imports.ImportSettings;
import org.partnerhub.reporting.imports.Importer;
import org.partnerhub.reporting.imports.Pseudonyms;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.Uploads;

/**
 * Works on imports: woken by a file that has arrived, by an order at the desk, or by the clock. What the event says does not
 * matter, so that one that is lost, late or delivered twice does no harm: it looks after whatever waits.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE}, {@code PARTICIPATIONS_TABLE}, {@code AUDIT_TABLE},
 * {@code UPLOAD_BUCKET} and {@code PERSON_KEYS}.
 *
 * <p>At its start it reads the code lists from the package, and asks nobody for anything; it rehearses nothing, since its work
 * changes tables and nobody waits for it. The name by which it tells itself from other importers is drawn by its first event,
 * as a name in a snapshot would be that of many.
 */
public final class ImportFunction implements RequestHandler<Map<String, Object>, Void> {
    private static final int MILLIS_FOR_A_WINDOW = 20_000;

    private final Supplier<Importer> importer;
    private final WorkLog log;

    /** As Lambda makes it, with the tables, the bucket and the keys that the environment names. */
    public ImportFunction() {
        this(found(), new OperatorLog(System.out));
    }

    /** With an importer and a log of the caller's. */
    public ImportFunction(Importer importer, WorkLog log) {
        this(() -> importer, log);
    }

    private ImportFunction(Supplier<Importer> importer, WorkLog log) {
        this.importer = importer;
        this.log = log;
    }

    /**
     * Works until nothing waits or the time is almost up. A file that is refused is noted; so is a failure, of which Lambda is told by
     * {@link WorkFailed} to try again.
     */
    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        try {
            importer.get().run(() -> context.getRemainingTimeInMillis() < MILLIS_FOR_A_WINDOW, log::fileRefused);
            return null;
        } catch (RuntimeException failure) {
            throw WorkFailed.noted(log, failure);
        }
    }

    private static Supplier<Importer> found() {
        Tables tables = Environment.tables(Table.REPORTED, Table.PARTICIPATIONS, Table.AUDIT);
        Uploads uploads = Environment.uploads();
        CodeLists lists = CodeListReader.packaged().read();
        Pseudonyms pseudonyms = new Pseudonyms(Environment.personKeys());
        return new OnFirstUse<>(() -> new Importer(
                tables,
                uploads,
                lists,
                new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED)),
                pseudonyms,
                new Ledger(tables, RandomPause.ofWork()),
                RandomPause.ofWork(),
                Environment.auditLog(tables, Clock.systemUTC()),
                Clock.systemUTC(),
                ImportSettings.of(UUID.randomUUID().toString(), Path.of(System.getProperty("java.io.tmpdir")))));
    }
}
