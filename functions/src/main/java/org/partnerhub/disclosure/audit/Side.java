package org.partnerhub.disclosure.audit;

import org.partnerhub.disclosure.Claim;

/** The two ends of a claim, each of which some table must show to be possible. */
enum Side {
    HIGH,
    LOW;

    /** How far a sum may be off, in persons. */
    static final double TOLERANCE = 1e-6;

    boolean isMet(Claim claim, double value) {
        return switch (this) {
            case HIGH -> value >= claim.high();
            case LOW -> value <= claim.low() + TOLERANCE;
        };
    }

    /** Whether an optimum proves that no table meets this side. */
    boolean isRefuted(Claim claim, double optimum) {
        return switch (this) {
            case HIGH -> optimum < claim.high() - TOLERANCE;
            case LOW -> optimum > claim.low() + TOLERANCE;
        };
    }
}
