package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.notices.Courier;
import org.partnerhub.notices.Dispatch;
import org.partnerhub.notices.Reach;
import org.partnerhub.notices.Resolver;
import org.partnerhub.release.Decisions;
import org.partnerhub.release.DisclosureControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Decides on what was approved, releases what was ordered, and tells subscribers of what became current: woken by changes of the <em>reported</em> table, and by the clock for
 * what was missed. What the event says does not matter, so that one that is lost, late or delivered twice does no harm. It
 * reads cells, never participations, and is the only function that has the linear solver beside it.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE}, {@code RELEASED_TABLE}, {@code AUDIT_TABLE} and
 * {@code WEBHOOK_KEY}.
 *
 * <p>At its start it reads the code lists and the rates from the package, and asks nobody for anything; it rehearses nothing,
 * since its work changes tables and nobody waits for it. The secrets of a release are drawn when it is made, never before.
 */
public final class ReleaseFunction implements RequestHandler<Map<String, Object>, Void> {
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final ReleaseSweep sweep;
    private final Dispatch notices;
    private final WorkLog log;

    /** As Lambda makes it, with the tables that the environment names. */
    public ReleaseFunction() {
        this(found(), foundNotices(), new OperatorLog(System.out));
    }

    /** With a sweep, notices and a log of the caller's. */
    public ReleaseFunction(ReleaseSweep sweep, Dispatch notices, WorkLog log) {
        this.sweep = sweep;
        this.notices = notices;
        this.log = log;
    }

    /**
     * Looks after whatever waits; a failure is noted, and Lambda is told by {@link WorkFailed} to try again: of a batch of a
     * stream all, since no record of it is worked on by itself, and none can be bad. One organisation's release that
     * fails keeps back no notice of another's. A release that disclosure control refuses is noted once for each refusal.
     */
    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        WorkFailed.unlessAllSucceed(log, () -> sweep.run(log::releaseRefused), () -> notices.run(timeLeft(context)));
        return null;
    }

    private static Duration timeLeft(Context context) {
        return Duration.ofMillis(context.getRemainingTimeInMillis()).minus(TO_FINISH);
    }

    private static Dispatch foundNotices() {
        Tables tables = Environment.tables(Table.REPORTED, Table.RELEASED);
        return new Dispatch(
                tables,
                tables.reader(Table.RELEASED),
                Environment.webhookSecrets(),
                () -> new Courier(Reach.PUBLIC, Resolver.ofTheMachine()),
                Clock.systemUTC());
    }

    private static ReleaseSweep found() {
        Tables tables = Environment.tables(Table.REPORTED, Table.RELEASED, Table.AUDIT);
        Releaser releaser = new Releaser(
                tables.reader(Table.RELEASED),
                tables.writer(Table.RELEASED),
                Decisions.in(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED), new SecureRandom()),
                new DisclosureControl(CodeListReader.packaged().read(), AuditGate::standard),
                RateReader.packaged(),
                Clock.systemUTC());
        AuditLog audit = Environment.auditLog(tables, Clock.systemUTC());
        return new ReleaseSweep(tables, releaser, audit, Clock.systemUTC());
    }
}
