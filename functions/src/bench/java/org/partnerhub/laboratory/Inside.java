package org.partnerhub.laboratory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the inside, step by step, with JMH: a table in {@code target/laboratory/inside.md}, everything in {@code inside.json}. */
public final class Inside {
    private static final Path FOLDER = Path.of("target/laboratory");

    private Inside() {}

    /** Runs the benchmarks whose names match one of the patterns. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Files.createDirectories(FOLDER);
        OptionsBuilder options = new OptionsBuilder();
        for (String pattern : arguments) {
            options.include(pattern);
        }
        String table = table(new Runner(options.resultFormat(ResultFormatType.JSON)
                        .result(FOLDER.resolve("inside.json").toString())
                        .shouldFailOnError(true)
                        .build())
                .run());
        Files.writeString(FOLDER.resolve("inside.md"), table);
        System.out.println(table);
    }

    private static String table(Collection<RunResult> results) {
        return "| step | of | microseconds | ± |\n| --- | --- | ---: | ---: |\n"
                + results.stream().map(Inside::row).collect(Collectors.joining());
    }

    private static String row(RunResult run) {
        BenchmarkParams benchmark = run.getParams();
        Result<?> result = run.getPrimaryResult();
        String step = benchmark.getBenchmark().replaceAll(".*\\.", "");
        String of = benchmark.getParamsKeys().stream().map(benchmark::getParam).collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT, "| %s | %s | %.1f | %.1f |%n", step, of, result.getScore(), result.getScoreError());
    }
}
