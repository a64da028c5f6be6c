package org.partnerhub.function;

import java.time.Instant;
import java.util.Optional;
import org.partnerhub.access.Partner;
import org.partnerhub.graphql.Operation;

/** Where each request that was answered is noted, for operators and for those who audit reads of what is released. */
@FunctionalInterface
public interface AccessLog {
    /** Notes nothing. */
    AccessLog NONE = line -> {};

    /**
     * A request that was answered: no variable, no token and no figure of it.
     *
     * @param door at which it was answered, {@code room} or {@code desk}
     * @param person the asker's code; empty where the token names nobody
     * @param partner the asker's; empty where the token opens nothing
     * @param operation what was run; empty when nothing was
     * @param status of HTTP
     */
    record Line(
            Instant at,
            String door,
            Optional<String> person,
            Optional<Partner> partner,
            Optional<Operation> operation,
            int status,
            long milliseconds) {}

    /** Notes it. */
    void answered(Line line);
}
