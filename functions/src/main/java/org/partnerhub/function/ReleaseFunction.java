package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.release.Decisions;
import org.partnerhub.release.DisclosureControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Decides on what was approved and releases what was ordered: woken by changes of the <em>reported</em> table, and by the clock for
 * what was missed. What the event says does not matter, so that one that is lost, late or delivered twice does no harm. It
 * reads cells, never participations, and is the only function that has the linear solver beside it.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE} and {@code RELEASED_TABLE}.
 */
public final class ReleaseFunction implements RequestHandler<Map<String, Object>, Void> {
    private final ReleaseSweep sweep;
    private final FailureLog log;

    /** As Lambda makes it, with the tables that the environment names. */
    public ReleaseFunction() {
        this(found(), new OperatorLog(System.out));
    }

    /** With a sweep and a log of the caller's. */
    public ReleaseFunction(ReleaseSweep sweep, FailureLog log) {
        this.sweep = sweep;
        this.log = log;
    }

    /** Looks after whatever waits; a failure is noted, and thrown on so that Lambda tries again. */
    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        try {
            sweep.run();
            return null;
        } catch (RuntimeException failure) {
            log.failed(failure);
            throw failure;
        }
    }

    private static ReleaseSweep found() {
        Tables tables = Environment.tables(Table.REPORTED, Table.RELEASED);
        Releaser releaser = new Releaser(
                tables.reader(Table.RELEASED),
                tables.writer(Table.RELEASED),
                Decisions.in(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED), new SecureRandom()),
                new DisclosureControl(CodeListReader.packaged().read(), AuditGate::standard),
                RateReader.packaged(),
                Clock.systemUTC());
        return new ReleaseSweep(tables, releaser, Clock.systemUTC());
    }
}
