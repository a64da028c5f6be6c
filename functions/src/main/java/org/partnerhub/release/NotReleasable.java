package org.partnerhub.release;

/** The figures of a system did not pass disclosure control, so that nothing of its organisation may be released. */
public final class NotReleasable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String system;
    private final String reason;

    NotReleasable(String system, String reason) {
        super("the figures of " + system + " did not pass disclosure control: " + reason);
        this.system = system;
        this.reason = reason;
    }

    /** Which indicators: {@code system training} or {@code indicator 1.1}. */
    public String system() {
        return system;
    }

    /** Why, as a code. */
    public String reason() {
        return reason;
    }
}
