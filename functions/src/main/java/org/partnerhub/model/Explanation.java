package org.partnerhub.model;

import java.time.LocalDate;

/**
 * Why an indicator is late in a period, and what is done about it.
 *
 * @param periodEnd the last day of the period
 */
public record Explanation(String indicator, LocalDate periodEnd, String explanation, String action) implements Remark {

    /** Leaves out the words. */
    @Override
    public String toString() {
        return "explanation of " + indicator + " for " + periodEnd;
    }
}
