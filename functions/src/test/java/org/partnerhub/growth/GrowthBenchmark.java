package org.partnerhub.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.partnerhub.disclosure.ReleaseGrowth;
import org.partnerhub.disclosure.ReleaseGrowth.OfPlan;

/**
 * Prints what imports, releases, storage and queries cost as participations grow, what a release costs as persons, cells and the
 * releases before it grow, and the slope of each; and writes it to {@code target/growth.md}. The system property {@code sizes} says how
 * many participations; a million take a quarter of an hour and some gigabytes of memory.
 */
public final class GrowthBenchmark {
    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("sizes", "1000,100000,1000000").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int[] LINKED = {1, 4, 8};
    private static final int PERSONS = 100_000;
    private static final int TO_WARM_UP = 2_000;
    private static final Path FILE = Path.of("target/growth.md");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GrowthBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        new GrowthBenchmark().run();
    }

    private void run() throws IOException {
        out.println("To warm up:");
        grown(TO_WARM_UP);
        ReleaseGrowth.ofLinked(2, PERSONS);
        List<Grown> grown = new ArrayList<>();
        for (int size : SIZES) {
            out.printf("%,d participations:%n", size);
            grown.add(grown(size));
        }
        String text = ofParticipations(grown) + "\n" + ofPersons() + "\n" + ofPlans();
        Files.createDirectories(Path.of("target"));
        Files.writeString(FILE, text);
        out.println(text);
    }

    private Grown grown(int participations) throws IOException {
        try (Growing growing = new Growing(out::println)) {
            return growing.to(participations);
        }
    }

    private static String ofParticipations(List<Grown> grown) {
        GrowthTable table = new GrowthTable("participations", column(grown, Grown::participations));
        table.add("import: CPU s, with the database's", 1, column(grown, Grown::importSeconds));
        table.add("stored left of the wall, MB", 2, column(grown, Grown::reportedMegabytes));
        table.add("all releases: CPU s", 1, column(grown, Grown::releaseSeconds));
        table.add("stored right of the wall, MB", 2, column(grown, Grown::releasedMegabytes));
        table.add("query of persons, worked out anew: CPU ms", 2, column(grown, Grown::queryMilliseconds));
        return table.text() + "\nReleases: "
                + grown.stream().map(Grown::releases).toList()
                + "; read units for such a query: "
                + grown.stream().map(Grown::queryUnits).toList() + "\n";
    }

    private String ofPersons() {
        GrowthTable table = new GrowthTable("persons counted", column(SIZES));
        for (int releases : LINKED) {
            out.printf("The last of %d linked releases.%n", releases);
            table.add(
                    "decision on the last of " + releases + " linked releases: CPU s",
                    2,
                    Arrays.stream(SIZES)
                            .mapToDouble(persons -> ReleaseGrowth.ofLinked(releases, persons))
                            .toArray());
        }
        return table.text();
    }

    private static String ofPlans() {
        List<OfPlan> plans = ReleaseGrowth.ofPlans(PERSONS);
        GrowthTable table = new GrowthTable(
                "cells of the plan", plans.stream().mapToDouble(OfPlan::cells).toArray());
        table.add(
                "decision: CPU s",
                2,
                plans.stream().mapToDouble(OfPlan::seconds).toArray());
        return table.text();
    }

    private static double[] column(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static double[] column(List<Grown> grown, ToDoubleFunction<Grown> value) {
        return grown.stream().mapToDouble(value).toArray();
    }
}
