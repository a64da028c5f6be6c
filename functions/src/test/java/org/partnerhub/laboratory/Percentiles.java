package org.partnerhub.laboratory;

import java.util.Arrays;

/** Of some measurements, the one that half of them do not exceed, and the one that 99 of a hundred do not. */
record Percentiles(double half, double nearlyAll) {
    private static final double NEARLY_ALL = 0.99;

    static Percentiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 1.0 / 2), at(sorted, NEARLY_ALL));
    }

    private static double at(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
