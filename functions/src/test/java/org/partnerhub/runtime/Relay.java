package org.partnerhub.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerhub.local.LoopbackServer;

/** Stands before a database, and notes who asks for what on which connection; while it is shut it answers nothing but failures. */
public final class Relay implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("Credential=([^/]+)/");

    private final HttpServer server = LoopbackServer.bound(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final URI database;
    private volatile boolean isShut;

    /**
     * One request.
     *
     * @param operation such as {@code GetItem}
     * @param accessKey whose it is
     * @param port of the asker's end of the connection
     */
    public record Asked(String operation, String accessKey, int port, String body) {}

    /** Listens at once. */
    public Relay(URI database) {
        this.database = database;
        server.setExecutor(threads);
        server.createContext("/", this::exchange);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was asked since the last time. */
    public List<Asked> taken() {
        List<Asked> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    void shut(boolean shut) {
        isShut = shut;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            asked.add(asked(exchange, body));
            if (isShut) {
                exchange.sendResponseHeaders(500, -1);
            } else {
                relay(exchange, body);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void relay(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(database).POST(BodyPublishers.ofByteArray(body));
        for (String name : List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date")) {
            request.header(name, exchange.getRequestHeaders().getFirst(name));
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        answer.headers().firstValue("x-amz-crc32").ifPresent(sum -> exchange.getResponseHeaders()
                .set("x-amz-crc32", sum));
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private static Asked asked(HttpExchange exchange, byte[] body) {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        Matcher key = KEY.matcher(exchange.getRequestHeaders().getFirst("Authorization"));
        return new Asked(
                target.substring(target.indexOf('.') + 1),
                key.find() ? key.group(1) : "",
                exchange.getRemoteAddress().getPort(),
                new String(body, StandardCharsets.UTF_8));
    }
}
