package org.partnerhub.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures what happens while it is on: time, this process's time on processors, and traffic. */
public final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private final Supplier<Traffic> counter;
    private long nanos;
    private long cpuNanos;
    private Traffic traffic = Traffic.NONE;
    private long begun;
    private long cpuBegun;
    private Traffic before = Traffic.NONE;

    public Meter(Supplier<Traffic> counter) {
        this.counter = counter;
    }

    /** Begins to measure. */
    public void on() {
        before = counter.get();
        cpuBegun = SYSTEM.getProcessCpuTime();
        begun = System.nanoTime();
    }

    /** Ends what {@link #on} began. */
    public void off() {
        nanos += System.nanoTime() - begun;
        cpuNanos += SYSTEM.getProcessCpuTime() - cpuBegun;
        traffic = traffic.plus(counter.get().since(before));
    }

    public double seconds() {
        return nanos / NANOS;
    }

    public double cpuSeconds() {
        return cpuNanos / NANOS;
    }

    public Traffic traffic() {
        return traffic;
    }

    /** Write actions in a second. */
    public double rate() {
        return traffic.writeActions() / seconds();
    }

    /** Write actions in a second of one processor. */
    public double ratePerCpu() {
        return traffic.writeActions() / cpuSeconds();
    }
}
