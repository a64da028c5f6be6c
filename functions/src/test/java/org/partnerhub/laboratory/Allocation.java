package org.partnerhub.laboratory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a function takes for its objects while it answers, as Java itself keeps account of it for each thread. */
final class Allocation {
    private static final Pattern OF_MAIN = Pattern.compile("(?m)^\"main\".* allocated=([0-9.]+)([BKMG])");

    private Allocation() {}

    /** Kilobytes for each of so many answers. */
    static double ofEach(Measured function, int times, IntFunction<String> events) {
        double before = kilobytes(function);
        function.warm(times, events);
        return (kilobytes(function) - before) / times;
    }

    private static double kilobytes(Measured function) {
        Matcher found = OF_MAIN.matcher(threads(function.process().pid()));
        if (!found.find()) {
            throw new IllegalStateException("Java says nothing of the thread main");
        }
        double number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "B" -> number / 1024;
            case "K" -> number;
            case "M" -> number * 1024;
            default -> number * 1024 * 1024;
        };
    }

    private static String threads(long pid) {
        try {
            Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            "" + pid,
                            "Thread.print",
                            "-e")
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
