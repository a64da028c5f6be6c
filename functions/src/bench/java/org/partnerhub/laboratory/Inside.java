package org.partnerhub.laboratory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.partnerhub.runtime.FunctionProcess;

/** Measures the inside, step by step, with JMH and the options of Lambda: a table in {@code target/laboratory/inside.md}, everything in {@code inside.json}. */
public final class Inside {
    private static final Path FOLDER = Path.of("target/laboratory");

    private static final int WARM_UP = 3;
    private static final int MEASURED = 5;

    private Inside() {}

    /** Runs the benchmarks whose names match one of the patterns. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Files.createDirectories(FOLDER);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .jvmArgsAppend(Stream.concat(FunctionProcess.COMPILER.stream(), Laboratory.MEMORY.stream())
                        .toArray(String[]::new))
                .warmupIterations(WARM_UP)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASURED)
                .measurementTime(TimeValue.seconds(1));
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
