package org.partnerhub.graphql;

import java.util.Optional;

/** Where failures of the hub itself are noted for its operators. */
public interface FailureLog {

    /** Notes a failure; the note must hold no token, no variable of a query and no figure. */
    void failed(Throwable failure);

    /** Notes a failure under the name of the request that met it. */
    default void failed(Throwable failure, Optional<String> request) {
        failed(failure);
    }
}
