package org.partnerhub.disclosure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.model.Cell;

/**
 * Prints what disclosure control publishes of {@link ReferenceCube}, and the processor's time it takes: the mean of three
 * seeds for each size, then eight linked releases of a programme that grows. Each step is printed alone.
 */
public final class DisclosureBenchmark {
    private static final int SEEDS = 3;
    private static final int RELEASES = 8;

    private final Plan plan;
    private final Gate gate;
    private final Map<String, double[]> table = new TreeMap<>();
    private int deeperCells;
    private double deeperSeconds;

    DisclosureBenchmark(Extent extent, Gate gate) {
        long start = cpu();
        this.plan = ReferenceCube.plan(extent);
        this.gate = gate;
        print(
                "%s: %d cells, %d equations, built in %.2f s%n",
                extent, plan.size(), plan.families().all().size(), seconds(start));
    }

    /** Runs it with the gate that releases pass. */
    public static void main(String[] arguments) {
        run(AuditGate.standard(new SplittableRandom(1)));
    }

    static void run(Gate gate) {
        DisclosureBenchmark full = new DisclosureBenchmark(Extent.FULL, gate);
        full.singleReleases(500, 5_000, 50_000, 500_000, 5_000_000);
        full.linkedReleases(5_000);
        full.linkedReleases(50_000);
        new DisclosureBenchmark(Extent.EVERY_THREE_AXES, gate).singleReleases(5_000, 50_000);
    }

    private void singleReleases(int... sizes) {
        for (int persons : sizes) {
            table.clear();
            deeperCells = 0;
            deeperSeconds = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                decide(persons, seed);
            }
            table.forEach((step, sums) -> print("%8d  %-26s%s%n", persons, step, shares(sums)));
            print(
                    "%8d  of that, to list %d cells one axis deeper that are given away: %.2f s%n",
                    persons, deeperCells / SEEDS, deeperSeconds / SEEDS);
        }
    }

    private void decide(int persons, int seed) {
        Map<Cell, Long> inner = new ReferenceCube(seed).count(Map.of(), persons);
        long start = cpu();
        long[] values = plan.values(inner);
        Sensitive sensitive = Sensitive.of(plan, values, Threshold.PERSONS, List.of());
        Order order = new Order(plan, values, new BitSet(), new SplittableRandom(seed));
        BitSet all = new BitSet();
        all.set(0, plan.size());
        Attempt attempt = new Attempt(plan, values, all, sensitive, order, seed);
        add("1 after elimination", values, attempt.published(), seconds(start));
        attempt.close(Threshold.PERSONS.k());
        add("2 after closure", values, attempt.published(), seconds(start));
        start = cpu();
        Decision.Protected decision = Decisions.decide(plan, inner, List.of(), gate);
        BitSet published = Decisions.numbers(plan, decision.published().keySet());
        add("3 decision with the gate", values, published, seconds(start));
        start = cpu();
        List<Cell> deeper = plan.givenAway(inner, decision.published(), Threshold.PERSONS);
        deeperCells += deeper.size();
        deeperSeconds += seconds(start);
    }

    /** A cell that cannot be shown anew repeats its last value: those are persons shown, too. */
    private void linkedReleases(int persons) {
        double fresh = 0;
        double shown = 0;
        double alone = 0;
        double last = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            ReferenceCube cube = new ReferenceCube(seed);
            Map<Cell, Long> inner = Map.of();
            List<Known> history = new ArrayList<>();
            Map<Cell, Long> standing = new HashMap<>();
            Decision.Protected decision = null;
            for (int release = 1; release <= RELEASES; release++) {
                inner = cube.count(inner, persons / RELEASES);
                long start = cpu();
                decision = Decisions.decide(plan, inner, history, gate);
                last = seconds(start);
                history.add(decision.known());
                standing.putAll(decision.published());
            }
            fresh += share(inner, decision == null ? Map.of() : decision.published());
            shown += share(inner, standing);
            alone += share(inner, Decisions.decide(plan, inner, List.of(), gate).published());
        }
        print(
                "%8d  eighth linked release: persons anew %.1f %%, anew or repeated %.1f %%, if it were the only one %.1f %%;"
                        + " last %.2f s%n",
                persons, fresh / SEEDS, shown / SEEDS, alone / SEEDS, last);
    }

    private double share(Map<Cell, Long> inner, Map<Cell, Long> shown) {
        long[] values = plan.values(inner);
        double all =
                IntStream.range(0, plan.size()).mapToLong(cell -> values[cell]).sum();
        return 100
                * Decisions.numbers(plan, shown.keySet()).stream()
                        .mapToLong(cell -> values[cell])
                        .sum()
                / all;
    }

    private void add(String step, long[] values, BitSet published, double seconds) {
        double[] sums = table.computeIfAbsent(step, none -> new double[6]);
        double all =
                IntStream.range(0, plan.size()).mapToLong(cell -> values[cell]).sum();
        sums[0] += 100.0 * published.cardinality() / plan.size();
        sums[1] += 100 * published.stream().mapToLong(cell -> values[cell]).sum() / all;
        int[] axes = plan.axes();
        for (int count = 1; count <= 3; count++) {
            int of = count;
            long there = IntStream.range(0, plan.size())
                    .filter(cell -> axes[cell] == of && values[cell] > 0)
                    .count();
            sums[1 + count] +=
                    100.0 * published.stream().filter(cell -> axes[cell] == of).count() / there;
        }
        sums[5] += seconds;
    }

    private static String shares(double[] sums) {
        return String.format(
                Locale.ROOT,
                " cells %5.1f %%  persons %5.1f %%  1-axis %5.1f %%  2-axis %5.1f %%  3-axis %5.1f %%  %.2f s",
                IntStream.range(0, 6).mapToObj(of -> sums[of] / SEEDS).toArray());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static double seconds(long start) {
        return (cpu() - start) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
