package org.partnerhub.store.kms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.partnerhub.local.LoopbackServer;
import org.partnerhub.store.Signer;

/**
 * As much of AWS KMS as signing needs: one key, {@code seal-key}, that signs by ECDSA over SHA-256 what comes whole.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html">Sign</a>
 */
public final class FakeKms implements AutoCloseable {
    /** The key's identifier. */
    public static final String KEY = "seal-key";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpServer server = LoopbackServer.bound(0);
    private final Signer key;

    /** Listens at once. */
    public FakeKms(Signer key) {
        this.key = key;
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode asked = MAPPER.readTree(exchange.getRequestBody());
            boolean isKnown =
                    "TrentService.Sign".equals(exchange.getRequestHeaders().getFirst("X-Amz-Target"))
                            && asked.path("KeyId").asText().equals(KEY)
                            && asked.path("MessageType").asText().equals("RAW")
                            && asked.path("SigningAlgorithm").asText().equals("ECDSA_SHA_256");
            send(exchange, isKnown ? 200 : 400, isKnown ? signed(asked) : "{\"__type\":\"NotFoundException\"}");
        }
    }

    private String signed(JsonNode asked) throws IOException {
        byte[] signature = key.signature(asked.path("Message").binaryValue());
        return "{\"KeyId\":\"" + KEY + "\",\"Signature\":\""
                + Base64.getEncoder().encodeToString(signature) + "\"}";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
