package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer on its way to the client. */
@SuppressWarnings("ArrayRecordComponent")
record Outgoing(int status, Headers headers, byte[] body) {
    private static final String CONTENT_TYPE = "content-type";
    private static final String CONTENT_LENGTH = "content-length";
    /** The JDK's server keeps twice what it is given at once for as long as the connection lives. */
    private static final int SLICE = 64 * 1024;

    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    /** An answer of the gateway itself. */
    static Outgoing message(int status, String message) {
        Headers headers = new Headers();
        headers.set(CONTENT_TYPE, "application/json");
        return new Outgoing(status, headers, bytes("{\"message\":\"" + message + "\"}"));
    }

    /** The gateway's answer to a token that is missing or not good. */
    static Outgoing unauthorized() {
        Outgoing answer = message(401, "Unauthorized");
        answer.headers.set("www-authenticate", "Bearer");
        return answer;
    }

    /** An answer of the gateway itself that has no content. */
    static Outgoing nothing() {
        return new Outgoing(204, new Headers(), new byte[0]);
    }

    /** This answer with a header more, beside those of the same name. */
    Outgoing with(String name, String value) {
        Headers more = new Headers();
        headers.forEach((known, values) -> values.forEach(one -> more.add(known, one)));
        more.add(name, value);
        return new Outgoing(status, more, body);
    }

    /**
     * What a function answered, as text unless it says otherwise.
     *
     * @throws RuntimeException when there is no answer, or none that HTTP could carry
     */
    static Outgoing of(@Nullable APIGatewayV2HTTPResponse response) {
        if (response == null || response.getStatusCode() < 200 || response.getStatusCode() > 599) {
            throw new IllegalArgumentException("a function answered nothing that HTTP could carry");
        }
        return new Outgoing(response.getStatusCode(), headers(response), body(response));
    }

    /** Writes all of it, so that what closes the exchange has nothing left to wait for. */
    void writeTo(HttpExchange exchange) throws IOException {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead) {
            headers.set(CONTENT_LENGTH, Integer.toString(body.length));
        }
        int length = isHead || WITHOUT_BODY.contains(status) ? 0 : body.length;
        exchange.getResponseHeaders().putAll(headers);
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        OutputStream sent = exchange.getResponseBody();
        for (int from = 0; from < length; from += SLICE) {
            sent.write(body, from, Math.min(SLICE, length - from));
        }
        sent.flush();
    }

    private static Headers headers(APIGatewayV2HTTPResponse response) {
        Headers headers = new Headers();
        headers.set(CONTENT_TYPE, "text/plain;charset=UTF-8");
        orEmpty(response.getHeaders()).forEach(headers::set);
        orEmpty(response.getMultiValueHeaders()).forEach(headers::put);
        if (response.getCookies() != null) {
            response.getCookies().forEach(cookie -> headers.add("set-cookie", cookie));
        }
        headers.remove(CONTENT_LENGTH);
        return headers;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    private static byte[] body(APIGatewayV2HTTPResponse response) {
        String body = response.getBody() == null ? "" : response.getBody();
        return response.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : bytes(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
