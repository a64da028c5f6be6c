package org.partnerhub.release;

/** The figures of a system did not pass disclosure control, so that nothing of its organisation may be released. */
public final class NotReleasable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String system;
    private final String reason;
    private final boolean victims;

    NotReleasable(CountedSystem system, String reason) {
        super("the figures of " + system.name() + " did not pass disclosure control: " + reason);
        this.system = system.name();
        this.reason = reason;
        this.victims = system.countsVictims();
    }

    /** Which indicators: {@code system training} or {@code indicator 1.1}. */
    public String system() {
        return system;
    }

    /** Why, as a code. */
    public String reason() {
        return reason;
    }

    /** Whether they are of victims of trafficking. */
    public boolean isAboutVictims() {
        return victims;
    }
}
