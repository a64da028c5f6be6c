package org.partnerhub.graphql.reading;

/** The currencies in which sums are shown. */
public enum Currency {
    USD(2),
    JPY(0),
    LKR(2);

    private final int digits;

    Currency(int digits) {
        this.digits = digits;
    }

    /** How many digits a sum has behind the point, as ISO 4217 says. */
    int digits() {
        return digits;
    }
}
