package org.partnerhub.store.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * As much of a bucket with Object Lock as an archive needs, as far as we know it: an object is put once, on the condition that
 * its name is not taken, and with a checksum. Bodies come in signed chunks, whose signatures are not checked.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html">Chunked uploads with trailers</a>
 */
public final class LockedBucket implements HttpHandler {
    /** The bucket's name. */
    public static final String NAME = "seals";

    private static final int DENIED = 403;
    private static final int BAD_REQUEST = 400;
    private static final int TAKEN = 412;

    private final Map<String, String> kept = new ConcurrentSkipListMap<>();

    /** What is kept, by name. */
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String name = exchange.getRequestURI().getPath().substring(NAME.length() + 2);
            exchange.sendResponseHeaders(
                    refusal(exchange).orElseGet(() -> kept.putIfAbsent(name, content(body)) == null ? 200 : TAKEN), -1);
        }
    }

    private static Optional<Integer> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        boolean isAllowed = exchange.getRequestMethod().equals("PUT") && "*".equals(headers.getFirst("If-None-Match"));
        if (!isAllowed) {
            return Optional.of(DENIED);
        }
        return headers.containsKey("x-amz-sdk-checksum-algorithm") ? Optional.empty() : Optional.of(BAD_REQUEST);
    }

    /** Without the length and signature of each chunk, and without the trailer. */
    private static String content(byte[] body) {
        String text = new String(body, UTF_8);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int start = 0;
        int length = length(text, start);
        while (length > 0) {
            int from = text.indexOf("\r\n", start) + 2;
            content.write(body, from, length);
            start = from + length + 2;
            length = length(text, start);
        }
        return content.toString(UTF_8);
    }

    private static int length(String text, int start) {
        return Integer.parseInt(text.substring(start, text.indexOf(';', start)), 16);
    }
}
