package org.partnerhub.reporting;

import java.time.LocalDate;

/**
 * Something about reported values that is seldom right. It is told, never set right by the hub.
 *
 * @param indicator the indicator's code
 * @param periodEnd the last day of the period in which it shows
 * @param sentence for whoever reports, in English; it gives no count
 */
public record Oddity(String indicator, LocalDate periodEnd, Code code, String sentence) {

    /** What is odd. */
    public enum Code {
        /** The parts by some axes come to more than what they are parts of; less is an unspecified share. */
        PARTS_ABOVE_TOTAL,
        /** What counts from the start is lower than in the period before. */
        CUMULATIVE_FALLS,
        /** More are counted at a stage than at the wider one that contains it. */
        STAGE_ABOVE_WIDER,
        /** There are fewer than none. */
        BELOW_ZERO,
        /** A percentage is not from 0 to 100. */
        NOT_A_PERCENTAGE,
        /** The period has not begun. */
        IN_THE_FUTURE
    }
}
