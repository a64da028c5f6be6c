package org.partnerhub.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.partnerhub.local.LoopbackServer;

/**
 * Lambda's side of the Runtime API on loopback, for one process: it hands out events one at a time and takes what the runtime
 * says. With a snapshot the restore does not come before it is told.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Using the Lambda runtime API</a>
 */
final class RuntimeApi implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final HttpServer server = LoopbackServer.bound(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
    private final CountDownLatch restored = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();

    /**
     * What the runtime said.
     *
     * @param path below the API's root, without the number of the request
     * @param errorType the header that tells what kind of failure it is, or nothing
     */
    record Report(String path, String errorType, String body) {}

    /** Listens at once. */
    RuntimeApi() {
        server.setExecutor(threads);
        server.createContext(ROOT, this::exchange);
        server.start();
    }

    /** The host and port that the runtime is told. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Has the function called with an event. */
    void call(String event) {
        events.add(event);
    }

    /** Lets the runtime go on behind its snapshot. */
    void restore() {
        restored.countDown();
    }

    /** Whether the runtime asks for its first event within so many seconds. */
    boolean isReadyWithin(int seconds) throws InterruptedException {
        return ready.await(seconds, TimeUnit.SECONDS);
    }

    /** The next thing that the runtime says, or null after a second without any. */
    @Nullable
    Report next() throws InterruptedException {
        return reports.poll(1, TimeUnit.SECONDS);
    }

    /** Everything that was said and not asked for yet. */
    List<Report> rest() {
        List<Report> rest = new ArrayList<>();
        reports.drainTo(rest);
        return rest;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange, exchange.getRequestURI().getPath().substring(ROOT.length()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
        switch (path) {
            case "invocation/next" -> {
                ready.countDown();
                send(exchange, 200, event(exchange));
            }
            case "restore/next" -> {
                reports.add(report(exchange, path));
                restored.await();
                send(exchange, 200, "");
            }
            default -> {
                Report report = report(exchange, path.replaceFirst("/request-[0-9]+/", "/"));
                send(exchange, 202, "{\"status\":\"OK\"}");
                reports.add(report);
            }
        }
    }

    private static Report report(HttpExchange exchange, String path) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Report(path, type == null ? "" : type, body);
    }

    private String event(HttpExchange exchange) throws InterruptedException {
        String event = events.take();
        String number = "request-" + requests.incrementAndGet();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", number);
        headers.set(
                "Lambda-Runtime-Deadline-Ms", "" + Instant.now().plus(TIMEOUT).toEpochMilli());
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:local");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0");
        return event;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
