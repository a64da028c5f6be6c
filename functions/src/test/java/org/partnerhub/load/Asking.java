package org.partnerhub.load;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.http.HostileRequests;

/**
 * Those who ask a hub, on connections of their own, which they keep.
 *
 * @param hub whom they ask
 * @param answers what was wrong with what they were told
 */
public record Asking(HubClient hub, Answers answers) {
    private static final int CONNECTIONS = 64;
    private static final int SEED = 7;
    private static final String STRANGER = "iom";

    /** Somebody who was not told anything yet. */
    public static Asking of(HubClient hub) {
        return new Asking(hub, new Answers(hub));
    }

    /** All are asked once, one after the other; measured from when each was sent. */
    public Latencies onceEach(List<Question> all) {
        return new Latencies(all.stream().mapToLong(this::taken).toArray());
    }

    private long taken(Question question) {
        long sent = System.nanoTime();
        answers.ask(question);
        return System.nanoTime() - sent;
    }

    /** Partners ask so much in a second, for so many seconds. */
    public Latencies partners(PartnerQuestions questions, int rate, int seconds) {
        Random random = new Random(SEED);
        List<Question> drawn = questions.drawn(rate * seconds, random);
        return loop().run(OpenLoop.arrivals(drawn.size(), seconds, random), number -> answers.ask(drawn.get(number)));
    }

    /** Somebody with a good token sends hostile requests, of every kind in turn. */
    public Latencies hostile(int rate, int seconds) {
        Random random = new Random(SEED);
        List<Map.Entry<String, UnaryOperator<HttpRequest.Builder>>> kinds =
                new ArrayList<>(new HostileRequests().all().entrySet());
        Collections.shuffle(kinds, random);
        return loop().run(OpenLoop.arrivals(rate * seconds, seconds, random), number -> {
            var kind = kinds.get(number % kinds.size());
            answers.withstand(kind.getKey(), kind.getValue().apply(hub.request(STRANGER)));
        });
    }

    private static OpenLoop loop() {
        return new OpenLoop(CONNECTIONS, Time.REAL);
    }
}
