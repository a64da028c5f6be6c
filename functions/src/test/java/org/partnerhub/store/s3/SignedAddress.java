package org.partnerhub.store.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnerhub.store.Documents;

/**
 * A presigned request, checked as S3 documents it: only {@code host} signed, and the content not.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html">Authenticating requests: using
 *     query parameters</a>
 */
record SignedAddress(String method, String host, String path, Map<String, String> parameters) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static SignedAddress of(HttpExchange exchange) {
        return new SignedAddress(
                exchange.getRequestMethod(),
                exchange.getRequestHeaders().getFirst("Host"),
                exchange.getRequestURI().getRawPath(),
                FakeS3.parameters(exchange));
    }

    boolean isGood(String secret, Instant now) {
        return parameter("SignedHeaders").equals("host")
                && !now.isAfter(until())
                && parameter("Signature").equals(HexFormat.of().formatHex(signature(secret)));
    }

    private Instant until() {
        return TIME.parse(parameter("Date"), Instant::from).plusSeconds(Long.parseLong(parameter("Expires")));
    }

    private byte[] signature(String secret) {
        String scope = parameter("Credential").substring(parameter("Credential").indexOf("%2F") + 3);
        byte[] key = ("AWS4" + secret).getBytes(UTF_8);
        for (String part : scope.split("%2F", -1)) {
            key = hmac(key, part);
        }
        return hmac(
                key,
                String.join(
                        "\n",
                        "AWS4-HMAC-SHA256",
                        parameter("Date"),
                        scope.replace("%2F", "/"),
                        Documents.sha256(canonical().getBytes(UTF_8))));
    }

    private String canonical() {
        Map<String, String> signed = new TreeMap<>(parameters);
        signed.remove("X-Amz-Signature");
        String query = signed.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return String.join("\n", method, path, query, "host:" + host, "", "host", "UNSIGNED-PAYLOAD");
    }

    private String parameter(String name) {
        return parameters.getOrDefault("X-Amz-" + name, "");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
