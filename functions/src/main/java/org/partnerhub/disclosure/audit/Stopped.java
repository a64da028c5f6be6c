package org.partnerhub.disclosure.audit;

import org.jspecify.annotations.Nullable;
import org.partnerhub.disclosure.Audit.Reason;

/** Ends an audit from wherever it is; never seen outside of it. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    Stopped(Reason reason) {
        this(reason, null);
    }

    Stopped(Reason reason, @Nullable RuntimeException cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
