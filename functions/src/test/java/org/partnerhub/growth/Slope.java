package org.partnerhub.growth;

/** How a cost grows with a size: as its power; 0 is flat, 1 linear, 2 quadratic. */
public final class Slope {
    private Slope() {}

    /**
     * The slope of the line through the logarithms by least squares.
     *
     * @param sizes greater than zero, at least two of them different
     * @param costs greater than zero, one for each size
     */
    public static double of(double[] sizes, double[] costs) {
        double meanSize = meanLogarithm(sizes);
        double meanCost = meanLogarithm(costs);
        double together = 0;
        double alone = 0;
        for (int number = 0; number < sizes.length; number++) {
            double away = Math.log(sizes[number]) - meanSize;
            together += away * (Math.log(costs[number]) - meanCost);
            alone += away * away;
        }
        return together / alone;
    }

    private static double meanLogarithm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.log(value);
        }
        return sum / values.length;
    }
}
