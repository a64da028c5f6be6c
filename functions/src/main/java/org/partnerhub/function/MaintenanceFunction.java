package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.audit.Chain;
import org.partnerhub.audit.Seal;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.Maintenance;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * On a schedule: seals the audit log, counts every cube again, looks for oddities, erases participations whose time is up. What
 * one call does not get through before its time is up, the next one goes on with.
 *
 * <p>A seal and cells that drift are noted for operators, as a number only. A failure is noted by its class, and
 * {@link WorkFailed} is thrown so that Lambda calls again; what is done already is not done twice, but for the seal. A seal
 * that fails keeps back nothing else.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE}, {@code PARTICIPATIONS_TABLE} and {@code AUDIT_TABLE}, the tables'
 * names, {@code SEAL_BUCKET} and {@code SEAL_SIGNER}, where sealed heads go and what signs them, and {@code RETENTION_DAYS}, for
 * how many days after an activity's end its participations are kept; without it, five years.
 *
 * <p>At its start it asks nobody for anything, and it rehearses nothing: its work changes tables and nobody waits for it.
 */
public final class MaintenanceFunction implements RequestHandler<ScheduledEvent, Void> {
    /** Five years, of which at least one is a leap year. */
    public static final int FIVE_YEARS = 5 * 365 + 1;

    private static final int NEAR_MILLIS = 20_000;

    private final Maintenance maintenance;
    private final Seal seal;
    private final OperatorLog log;

    /** As Lambda makes it, with the tables, the bucket and the key that the environment names. */
    public MaintenanceFunction() {
        this(Environment.tables(Table.REPORTED, Table.PARTICIPATIONS, Table.AUDIT), Clock.systemUTC());
    }

    private MaintenanceFunction(Tables tables, Clock clock) {
        this(tables, Environment.auditLog(tables, clock), clock);
    }

    private MaintenanceFunction(Tables tables, Chain audit, Clock clock) {
        this(
                new Maintenance(tables, RandomPause.ofWork(), audit, clock, retentionDays()),
                Environment.seal(audit, clock),
                System.out);
    }

    /**
     * With maintenance, a seal and a log of the caller's.
     *
     * @param log takes lines of JSON for operators
     */
    public MaintenanceFunction(Maintenance maintenance, Seal seal, PrintStream log) {
        this.maintenance = maintenance;
        this.seal = seal;
        this.log = new OperatorLog(log);
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
        Deadline deadline = () -> context.getRemainingTimeInMillis() < NEAR_MILLIS;
        WorkFailed.unlessAllSucceed(log, () -> log.sealed(seal.set()), () -> maintain(deadline));
        return null;
    }

    private static int retentionDays() {
        return Optional.ofNullable(System.getenv("RETENTION_DAYS"))
                .map(Integer::valueOf)
                .orElse(FIVE_YEARS);
    }

    private void maintain(Deadline deadline) {
        int drifting = maintenance.run(deadline).report().drifting();
        if (drifting != 0) {
            log.drifted(drifting);
        }
    }
}
