package org.partnerhub.graphql;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that say one thing many times. */
public final class Repetitions {
    private static final String START = "{ viewer { ...f0 } }";

    private Repetitions() {}

    /** A text as often as is said, each time with its number, from zero, for the sign of percent. */
    public static String numbered(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(number -> text.replace("%", String.valueOf(number)))
                .collect(Collectors.joining());
    }

    /** A query of fragments each of which spreads the next one, and the last one the first. */
    public static String circle(int fragments) {
        return START
                + IntStream.range(0, fragments)
                        .mapToObj(number -> fragment(number, "...f" + (number + 1) % fragments))
                        .collect(Collectors.joining());
    }

    /** A query of fragments each of which spreads the next one as often as is said; the last one asks for a field. */
    public static String chained(int fragments, int times) {
        return START
                + IntStream.range(0, fragments)
                        .mapToObj(number -> fragment(number, ("...f" + (number + 1) + " ").repeat(times)))
                        .collect(Collectors.joining())
                + fragment(fragments, "partner");
    }

    private static String fragment(int number, String fields) {
        return " fragment f" + number + " on Viewer { " + fields + " }";
    }
}
