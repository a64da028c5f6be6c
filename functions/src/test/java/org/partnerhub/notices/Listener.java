package org.partnerhub.notices;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnerhub.HubClient;
import org.partnerhub.local.LoopbackServer;

/** A subscriber of a test's, on this machine: it keeps what it is told and answers as planned, and then with 204. */
public final class Listener implements AutoCloseable {
    private final HttpServer server = LoopbackServer.bound(0);
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    /**
     * One request.
     *
     * @param port that it came from
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Heard(int port, String method, String query, Headers headers, byte[] body) {

        /** A header that must be there. */
        public String header(String name) {
            return Objects.requireNonNull(headers.getFirst(name), name);
        }

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Whether it is signed with a secret, as whoever was shown that secret works it out. */
        public boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
                String signed = header("webhook-id") + "." + header("webhook-timestamp") + "." + text();
                byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
                return header("webhook-signature")
                        .equals("v1," + Base64.getEncoder().encodeToString(signature));
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        /** The release that it is about. */
        public String release() {
            JsonNode release = HubClient.json(text()).at("/data/release");
            return release.asText();
        }
    }

    private Listener(HttpHandler answer) {
        server.createContext("/", exchange -> {
            heard.add(new Heard(
                    exchange.getRemoteAddress().getPort(),
                    exchange.getRequestMethod(),
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            answer.handle(exchange);
        });
        server.start();
    }

    /** Answers with these statuses in turn. */
    public static Listener answering(Integer... statuses) {
        Queue<Integer> planned = new ArrayDeque<>(List.of(statuses));
        return new Listener(exchange -> answer(exchange, Objects.requireNonNullElse(planned.poll(), 204), Map.of()));
    }

    /** Answers always with a status and a header. */
    static Listener answering(int status, String header, String value) {
        return new Listener(exchange -> answer(exchange, status, Map.of(header, value)));
    }

    /** Answers as it pleases. */
    static Listener doing(HttpHandler answer) {
        return new Listener(answer);
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?token=a-password";
    }

    /** What it has heard so far. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** The first time that it was told of a release. */
    public Heard told(String release) {
        return heard.stream()
                .filter(each -> each.release().equals(release))
                .findFirst()
                .orElseThrow();
    }

    /** The releases that it was told of so far. */
    public List<String> releases() {
        return heard.stream().map(Heard::release).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> headers) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
