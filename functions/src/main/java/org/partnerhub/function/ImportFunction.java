package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.reporting.imports.Importer;

/**
 * Works on imports: woken by a file that has arrived, by an order at the desk, or by the clock. What the event says does not
 * matter, so that one that is lost, late or delivered twice does no harm: it looks after whatever waits.
 */
public final class ImportFunction implements RequestHandler<Map<String, Object>, Void> {
    private static final int MILLIS_FOR_A_WINDOW = 20_000;

    private final Importer importer;
    private final FailureLog log;

    /** With an importer and a log of the caller's. */
    public ImportFunction(Importer importer, FailureLog log) {
        this.importer = importer;
        this.log = log;
    }

    /** Works until nothing waits or the time is almost up; a failure is noted, and thrown on so that Lambda tries again. */
    @Override
    @SuppressWarnings("NullAway")
    public Void handleRequest(Map<String, Object> event, Context context) {
        try {
            importer.run(() -> context.getRemainingTimeInMillis() < MILLIS_FOR_A_WINDOW);
            return null;
        } catch (RuntimeException failure) {
            log.failed(failure);
            throw failure;
        }
    }
}
