package org.partnerhub.laboratory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import org.partnerhub.runtime.FunctionProcess;
import org.partnerhub.runtime.Launch;

/**
 * A function in a process of its own, with the time that it has spent on its processor, as Linux counts it in hundredths of a second:
 * all of its threads, the compiler's and the collector's too.
 */
final class Measured implements AutoCloseable {
    private static final double MILLISECONDS_OF_A_TICK = 10;
    private static final double NANOSECONDS = 1e6;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private final FunctionProcess process;
    private final long begun = System.nanoTime();

    private Measured(Launch launch, Map<String, String> variables) {
        process = FunctionProcess.start(launch, variables);
    }

    static Measured start(Launch launch, Map<String, String> variables) {
        return new Measured(launch, variables);
    }

    /** What its first answer costs: from the moment that the process was asked for. */
    Cold cold(String event) {
        process.awaitReady();
        Moment ready = moment();
        process.answer(event);
        return new Cold(ready, moment());
    }

    /** What so many answers cost, each. */
    Warm warm(int times, IntFunction<String> events) {
        double before = processorMilliseconds();
        double[] took = new double[times];
        for (int number = 0; number < times; number++) {
            String event = events.apply(number);
            long asked = System.nanoTime();
            process.answer(event);
            took[number] = (System.nanoTime() - asked) / NANOSECONDS;
        }
        return new Warm((processorMilliseconds() - before) / times, Percentiles.of(took));
    }

    /** What it says to an event. */
    String answer(String event) {
        return process.answer(event);
    }

    FunctionProcess process() {
        return process;
    }

    /** The most memory that it has had so far, in megabytes. */
    double mostMegabytes() {
        String most = read("status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(most.replaceAll("[^0-9]", "")) / 1024;
    }

    @Override
    public void close() {
        process.close();
    }

    /** How far it has come. */
    Moment moment() {
        return new Moment(processorMilliseconds(), (System.nanoTime() - begun) / NANOSECONDS);
    }

    private double processorMilliseconds() {
        String line = read("stat");
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * MILLISECONDS_OF_A_TICK;
    }

    private String read(String name) {
        try {
            return Files.readString(Path.of("/proc", "" + process.pid(), name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
