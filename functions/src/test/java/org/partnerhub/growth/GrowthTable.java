package org.partnerhub.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown: a column for each size, a row for each cost, and its slope behind it. */
public final class GrowthTable {
    private final double[] sizes;
    private final List<String> lines = new ArrayList<>();

    /** A table whose columns are these sizes. */
    public GrowthTable(String name, double... sizes) {
        this.sizes = sizes.clone();
        lines.add(line(
                name,
                Arrays.stream(sizes)
                        .mapToObj(size -> String.format(Locale.ROOT, "%,.0f", size))
                        .toList(),
                "slope"));
        lines.add(line("---", Arrays.stream(sizes).mapToObj(any -> "---:").toList(), "---:"));
    }

    /** Adds what something costs at each size, with so many digits behind the point. */
    public void add(String name, int digits, double... costs) {
        List<String> cells = Arrays.stream(costs)
                .mapToObj(cost -> String.format(Locale.ROOT, "%,." + digits + "f", cost))
                .toList();
        lines.add(line(name, cells, String.format(Locale.ROOT, "%.2f", Slope.of(sizes, costs))));
    }

    /** The table. */
    public String text() {
        return String.join("", lines);
    }

    private static String line(String name, List<String> cells, String slope) {
        return cells.stream().collect(Collectors.joining(" | ", "| " + name + " | ", " | " + slope + " |\n"));
    }
}
