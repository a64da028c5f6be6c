package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.Maintenance;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * On a schedule: counts every cube again, looks for oddities, erases participations whose time is up. What one call does not
 * get through before its time is up, the next one goes on with.
 *
 * <p>Cells that drift are noted for operators, as a number only. A failure is noted by its class, and
 * {@link WorkFailed} is thrown so that Lambda calls again; what is done already is not done twice.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE} and {@code PARTICIPATIONS_TABLE}, the tables' names, and
 * {@code RETENTION_DAYS}, for how many days after an activity's end its participations are kept; without it, five years.
 *
 * <p>At its start it asks nobody for anything, and it rehearses nothing: its work changes tables and nobody waits for it.
 */
public final class MaintenanceFunction implements RequestHandler<ScheduledEvent, Void> {
    /** Five years, of which at least one is a leap year. */
    public static final int FIVE_YEARS = 5 * 365 + 1;

    private static final int NEAR_MILLIS = 20_000;

    private final Maintenance maintenance;
    private final OperatorLog log;

    /** As Lambda makes it, with the tables that the environment names. */
    public MaintenanceFunction() {
        this(
                Environment.tables(Table.REPORTED, Table.PARTICIPATIONS),
                RandomPause.ofWork(),
                Clock.systemUTC(),
                Optional.ofNullable(System.getenv("RETENTION_DAYS"))
                        .map(Integer::valueOf)
                        .orElse(FIVE_YEARS),
                System.out);
    }

    /**
     * With tables, time and a log of the caller's.
     *
     * @param pause waits before something is tried or looked at again
     * @param retentionDays for how many days after an activity's end its participations are kept
     * @param log takes lines of JSON for operators
     */
    public MaintenanceFunction(Tables tables, Ledger.Pause pause, Clock clock, int retentionDays, PrintStream log) {
        this.maintenance = new Maintenance(tables, pause, clock, retentionDays);
        this.log = new OperatorLog(log);
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
        try {
            maintain(() -> context.getRemainingTimeInMillis() < NEAR_MILLIS);
            return null;
        } catch (RuntimeException failure) {
            throw WorkFailed.noted(log, failure);
        }
    }

    private void maintain(Deadline deadline) {
        int drifting = maintenance.run(deadline).report().drifting();
        if (drifting != 0) {
            log.drifted(drifting);
        }
    }
}
