package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The elimination alone, on the plan with all axes, for so many persons. */
@State(Scope.Benchmark)
public class EliminationBenchmark {
    private static final long SEED = 1;

    @Param({"500", "5000", "50000"})
    int persons;

    private Plan plan;
    private Sensitive sensitive;
    private long[] values;

    /** Counts as many persons. */
    @Setup
    public void count() {
        plan = ReferenceCube.plan(Extent.FULL);
        values = plan.values(new ReferenceCube(SEED).count(Map.of(), persons));
        sensitive = Sensitive.of(plan, values, Threshold.PERSONS, List.of());
    }

    @Benchmark
    public BitSet eliminate() {
        Order order = new Order(plan, values, new BitSet(), new SplittableRandom(SEED));
        BitSet all = new BitSet();
        all.set(0, plan.size());
        return new Attempt(plan, values, all, sensitive, order, SEED).published();
    }
}
