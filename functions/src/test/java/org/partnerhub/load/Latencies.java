package org.partnerhub.load;

import java.util.Arrays;

/** How long requests took, in nanoseconds, the shortest first. */
@SuppressWarnings("ArrayRecordComponent")
public record Latencies(long[] sorted) {
    private static final double MILLION = 1e6;

    public Latencies {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }

    /**
     * The milliseconds within which this share of the requests was answered, by the nearest rank: one of them took just that.
     *
     * @param share above 0, at most 1; 1 is the slowest
     * @return 0 when there are none
     */
    public double within(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return rank == 0 ? 0 : sorted[rank - 1] / MILLION;
    }
}
