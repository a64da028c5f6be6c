package org.partnerhub.disclosure;

/**
 * What must stay possible for a withheld cell in the eyes of anyone: that it holds as few as {@code low} persons, and as
 * many as {@code high}.
 *
 * <p>A cell of fewer persons than the threshold claims 0 and 5. A cell that changed by less than the threshold since a
 * published value {@code v} claims {@code v} itself and a width of 5: {@code v} and {@code v + 5} if it is not below
 * {@code v}, else {@code max(0, v - 5)} and {@code v}.
 *
 * @param cell the cell's number
 * @param low persons, not negative
 * @param high persons, at least {@code low}
 */
public record Claim(int cell, long low, long high) {
    /** How far apart the ends of what is possible must be, in persons. */
    public static final long WIDTH = 5;

    public Claim {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("a claim spans from a count that is not negative to one not below it");
        }
    }

    /** What a cell of fewer persons than the threshold claims. */
    public static Claim small(int cell) {
        return new Claim(cell, 0, WIDTH);
    }

    /** What a cell claims that had another value, or the same, when it was last known. */
    static Claim changed(int cell, long known, long value) {
        return value >= known
                ? new Claim(cell, known, known + WIDTH)
                : new Claim(cell, Math.max(0, known - WIDTH), known);
    }

    /** Both of two claims of a cell. */
    Claim and(Claim other) {
        return new Claim(cell, Math.min(low, other.low), Math.max(high, other.high));
    }
}
