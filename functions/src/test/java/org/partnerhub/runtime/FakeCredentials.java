package org.partnerhub.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.partnerhub.local.LoopbackServer;

/**
 * Where a function with SnapStart gets credentials, other ones each time: {@code KEY1}, {@code KEY2} and so on.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html">Container credentials</a>
 */
final class FakeCredentials implements AutoCloseable {
    private final HttpServer server = LoopbackServer.bound(0);
    private final AtomicInteger given = new AtomicInteger();

    /** Listens at once. */
    FakeCredentials() {
        server.createContext("/", this::answer);
        server.start();
    }

    /** What Lambda puts into the environment for them. */
    Map<String, String> variables() {
        return Map.of(
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/credentials",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN",
                "token");
    }

    /** How often somebody asked. */
    int given() {
        return given.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body =
                """
                {"AccessKeyId":"KEY%d","SecretAccessKey":"secret","Token":"token","Expiration":"%s"}
                """
                        .formatted(given.incrementAndGet(), Instant.now().plus(Duration.ofHours(6)))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
