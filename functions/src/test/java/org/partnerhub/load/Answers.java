package org.partnerhub.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;
import org.partnerhub.HubClient;

/** What a hub answers, and what is wrong with it. Threads may share it. */
public final class Answers {
    private final Map<String, byte[]> first = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final HubClient hub;

    public Answers(HubClient hub) {
        this.hub = hub;
    }

    /** Asks; right is an answer without errors that is, to the byte, the first one to the same question. */
    public void ask(Question question) {
        try {
            wrong(question, hub.sendForBytes(question.request())).ifPresent(what -> failed(what, question.name()));
        } catch (UncheckedIOException lost) {
            failed(String.valueOf(lost.getCause()), question.name());
        }
    }

    /** Sends what means the hub no good; right is any answer that is not a failure of the hub. */
    public void withstand(String what, HttpRequest.Builder hostile) {
        try {
            int status = hub.sendForBytes(hostile).statusCode();
            if (status >= 500) {
                failed("status " + status, what);
            }
        } catch (UncheckedIOException lost) {
            failed(String.valueOf(lost.getCause()), what);
        }
    }

    /** How often what was wrong. */
    public Map<String, LongAdder> failures() {
        return failures;
    }

    /** How often anything was wrong. */
    public long failed() {
        return failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private Optional<String> wrong(Question question, HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            return Optional.of("status " + response.statusCode());
        }
        byte[] before = first.putIfAbsent(question.name(), response.body());
        if (before == null) {
            return hasErrors(response) ? Optional.of("errors") : Optional.empty();
        }
        return Arrays.equals(before, response.body()) ? Optional.empty() : Optional.of("another answer than the first");
    }

    private void failed(String what, String question) {
        failures.computeIfAbsent(what + ": " + question, unseen -> new LongAdder())
                .increment();
    }

    private static boolean hasErrors(HttpResponse<byte[]> response) {
        return HubClient.json(text(response)).has("errors");
    }

    private static String text(HttpResponse<byte[]> response) {
        boolean isPacked = response.headers().firstValue("content-encoding").isPresent();
        return new String(isPacked ? unpacked(response.body()) : response.body(), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return content.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
