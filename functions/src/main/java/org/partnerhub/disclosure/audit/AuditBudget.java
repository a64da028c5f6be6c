package org.partnerhub.disclosure.audit;

/**
 * What one audit may spend before it fails. The first two decide the same on every machine; the third only ends what would
 * never end, and should be so wide that it never decides.
 *
 * @param programs how many linear programs may be solved
 * @param pivots how many steps of the simplex method all of them together may take
 * @param nanoseconds how long the audit may last, looked at between programs
 */
public record AuditBudget(int programs, long pivots, long nanoseconds) {
    /** Ten times what the largest tables have been seen to take, and four minutes. */
    public static final AuditBudget STANDARD = new AuditBudget(10_000, 5_000_000, 240_000_000_000L);

    public AuditBudget {
        if (programs < 0 || pivots < 0 || nanoseconds < 0) {
            throw new IllegalArgumentException("a budget is not negative");
        }
    }
}
