package org.partnerhub.store.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.local.LoopbackServer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

/**
 * As much of Amazon S3 as uploads need, over HTTP, as far as we know it: files put at presigned addresses,
 * HEAD, GET, versions listed two at a time, and versions deleted. Only presigned requests are checked for who asks.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html">Amazon
 *     S3 API</a>
 */
public final class FakeS3 implements AutoCloseable {
    /** Whose signatures are good. */
    public static final AwsBasicCredentials CREDENTIALS = AwsBasicCredentials.create("local", "local-secret");
    /** The bucket of uploads. */
    public static final String BUCKET = "uploads";

    private static final int MISSING = 404;

    private final HttpServer server = LoopbackServer.bound(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Clock clock;
    private final Bucket bucket;
    private final LockedBucket locked = new LockedBucket();
    private volatile Fault fault = Fault.NONE;

    /** How every request fails from now on. */
    enum Fault {
        NONE,
        DENIED,
        BROKEN,
        CUT_SHORT
    }

    /** Listens at once. */
    public FakeS3(Clock clock, Bucket bucket) {
        this.clock = clock;
        this.bucket = bucket;
        server.setExecutor(threads);
        server.createContext("/" + BUCKET, this::exchange);
        server.createContext("/" + LockedBucket.NAME, locked);
        server.start();
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The bucket beside it, in which nothing changes. */
    public LockedBucket locked() {
        return locked;
    }

    void failWith(Fault next) {
        fault = next;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    static Map<String, String> parameters(HttpExchange exchange) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&", -1))
                .map(pair -> List.of((pair + "=").split("=", 3)))
                .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1), (one, two) -> two, TreeMap::new));
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (fault) {
                case DENIED -> send(exchange, 403, error("AccessDenied"));
                case BROKEN -> send(exchange, 500, error("InternalError"));
                case NONE, CUT_SHORT -> answer(exchange);
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = path.replaceFirst("^/" + BUCKET + "/?", "");
        switch (exchange.getRequestMethod()) {
            case "PUT" -> put(exchange, key);
            case "HEAD" -> head(exchange, bucket.latest(key));
            case "DELETE" -> delete(exchange, key);
            default -> get(exchange, key);
        }
    }

    private void put(HttpExchange exchange, String key) throws IOException {
        byte[] content = exchange.getRequestBody().readAllBytes();
        if (SignedAddress.of(exchange).isGood(CREDENTIALS.secretAccessKey(), clock.instant())) {
            bucket.put(key, content);
            send(exchange, 200, "");
        } else {
            send(exchange, 403, error("AccessDenied"));
        }
    }

    private static void head(HttpExchange exchange, Optional<byte[]> content) throws IOException {
        content.ifPresent(bytes -> exchange.getResponseHeaders().set("Content-Length", "" + bytes.length));
        exchange.sendResponseHeaders(content.isPresent() ? 200 : MISSING, -1);
    }

    private void get(HttpExchange exchange, String key) throws IOException {
        Map<String, String> parameters = parameters(exchange);
        if (parameters.containsKey("versions")) {
            send(exchange, 200, bucket.page(parameters));
            return;
        }
        Optional<byte[]> content = bucket.latest(key);
        if (content.isPresent()) {
            send(exchange, 200, content.get());
        } else {
            send(exchange, MISSING, error("NoSuchKey"));
        }
    }

    private void delete(HttpExchange exchange, String key) throws IOException {
        bucket.delete(key, parameters(exchange).getOrDefault("versionId", ""));
        exchange.sendResponseHeaders(204, -1);
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body.getBytes(UTF_8));
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean isEmpty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isEmpty ? -1 : body.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(body, 0, fault == Fault.CUT_SHORT ? body.length / 2 : body.length);
        }
    }

    private static String error(String code) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>on arn:aws:s3:::"
                + BUCKET + "</Message></Error>";
    }
}
