package org.partnerhub.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a load did to a hub, as a table, and whether that is within the limits. */
public final class LoadReport {
    private static final double ALONE = 50;
    private static final double BESIDE_HOSTILE = 100;
    private static final double GROWTH = 1.05;
    private static final double MILLION = 1e6;

    private final PrintStream out;

    public LoadReport(PrintStream out) {
        this.out = out;
    }

    /** The names of what each line gives. */
    public void heading() {
        out.println("                 seconds   requests  failures    p50 ms    p99 ms  p99.9 ms    max ms");
    }

    /** How long some requests took, and what was wrong with their answers. */
    public void line(String who, Duration time, Latencies taken, long failures) {
        out.printf(
                Locale.ROOT,
                "%-15s %8.1f  %,9d  %8d  %8.1f  %8.1f  %8.1f  %8.1f%n",
                who,
                time.toNanos() / 1e9,
                taken.count(),
                failures,
                taken.within(0.5),
                taken.within(0.99),
                taken.within(0.999),
                taken.within(1));
    }

    /** What failed how often. */
    public void failures(Answers answers) {
        answers.failures().forEach((what, times) -> out.printf("%6d times %s%n", times.sum(), what));
    }

    /** What the hub needed. */
    public void hub(Duration cpu, long requests, List<Long> heap) {
        out.printf(
                Locale.ROOT,
                "the hub's time on processors: %.2f ms a request; live in its heap: %.1f MB at the beginning, %.1f in the"
                        + " middle, %.1f at the end%n",
                cpu.toNanos() / MILLION / requests,
                heap.get(0) / MILLION,
                heap.get(1) / MILLION,
                heap.get(2) / MILLION);
    }

    /** Whether all are within the limits, each of which is a line. By the middle of ten minutes whatever is kept has been seen. */
    public boolean isWithinLimits(Latencies partners, boolean besideHostile, List<Long> heap) {
        double most = besideHostile ? BESIDE_HOSTILE : ALONE;
        boolean isFast =
                verdict(String.format(Locale.ROOT, "p99 of at most %.0f ms", most), partners.within(0.99) <= most);
        boolean isFlat = verdict("heap at the end at most 5 % above the middle", heap.get(2) <= heap.get(1) * GROWTH);
        return isFast && isFlat;
    }

    /** Says whether something is met, and returns it. */
    public boolean verdict(String limit, boolean isMet) {
        out.println((isMet ? "met:     " : "NOT MET: ") + limit);
        return isMet;
    }
}
