package org.partnerhub.store;

/** A table did not answer, or did not answer whole; the same call may succeed later. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
