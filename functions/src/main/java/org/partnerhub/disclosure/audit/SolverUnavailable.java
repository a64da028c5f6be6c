package org.partnerhub.disclosure.audit;

/** The solver's native library is not here, so that nothing can be audited and nothing released. */
public final class SolverUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SolverUnavailable(Throwable cause) {
        super("the linear solver's native library for this platform could not be loaded", cause);
    }
}
