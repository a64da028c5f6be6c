package org.partnerhub.runtime;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.partnerhub.local.LoopbackServer;

/** As much of Secrets Manager as functions need: every secret that is asked for has a value of 32 bytes, told by its name. */
final class FakeSecrets implements AutoCloseable {
    private static final int BYTES = 32;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpServer server = LoopbackServer.bound(0);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Listens at once. */
    FakeSecrets() {
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The names of the secrets that were asked for. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name =
                MAPPER.readTree(exchange.getRequestBody()).path("SecretId").asText();
        asked.add(name);
        byte[] value = name.repeat(BYTES).substring(0, BYTES).getBytes(StandardCharsets.UTF_8);
        byte[] body = ("{\"SecretBinary\":\"" + Base64.getEncoder().encodeToString(value) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
