package org.partnerhub;

import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.partnerhub.graphql.http.HostileRequests;

/** Prints how long a hub with the seed takes to answer each hostile request, the slowest first, once it is warm. */
public final class HostileBenchmark {
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;

    private HostileBenchmark() {}

    /** Starts a hub, and asks it everything five times; the last round is printed. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (RunningHub hub = RunningHub.with(List.of())) {
            Map<Double, String> taken = new TreeMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                taken.clear();
                new HostileRequests()
                        .all()
                        .forEach((what, hostile) -> taken.put(-milliseconds(hub.client(), hostile), what));
            }
            taken.forEach((time, what) -> out.printf("%8.1f ms  %s%n", -time, what));
        }
    }

    private static double milliseconds(HubClient hub, UnaryOperator<HttpRequest.Builder> hostile) {
        HttpRequest.Builder request = hostile.apply(hub.request("iom"));
        long start = System.nanoTime();
        hub.send(request);
        return (System.nanoTime() - start) / MILLION;
    }
}
