package org.partnerhub.graphql;

/** Where failures of the hub itself are noted for its operators. */
public interface FailureLog {

    /** Notes a failure; the note must hold no token, no variable of a query and no figure. */
    void failed(Throwable failure);
}
