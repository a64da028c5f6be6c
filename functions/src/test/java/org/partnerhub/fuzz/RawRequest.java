package org.partnerhub.fuzz;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request in bytes, any of which may be changed: a line with its method and address, a line for each header, an empty line, its body.
 * Whatever the bytes are, they are a request. What stands in the header {@code authorization} is taken for the groups of a token that
 * the gateway has checked; without one it is IOM's.
 *
 * @param head the lines, without the empty one
 */
@SuppressWarnings("ArrayRecordComponent")
record RawRequest(List<String> head, byte[] body) {
    private static final String GROUPS = "authorization";

    static RawRequest of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n\n");
        String head = end < 0 ? text : text.substring(0, end);
        String body = end < 0 ? "" : text.substring(end + 2);
        return new RawRequest(List.of(utf8(head).split("\n", -1)), body.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As API Gateway hands it over: what is not text in base64. */
    APIGatewayV2HTTPEvent event() {
        Map<String, String> headers = headers();
        String groups = "[" + headers.getOrDefault(GROUPS, "iom") + "]";
        JWT token = JWT.builder()
                .withClaims(Map.of("token_use", "access", "username", "kumari", "cognito:groups", groups))
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(path())
                .withHeaders(headers)
                .withQueryStringParameters(parameters())
                .withBody(isText() ? new String(body, StandardCharsets.UTF_8) : base64(body))
                .withIsBase64Encoded(!isText())
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod(method()).build())
                        .withAuthorizer(Authorizer.builder().withJwt(token).build())
                        .build())
                .build();
    }

    /** Whether it goes to the reading room, and not to the page. */
    boolean isQuestion() {
        return path().startsWith("/graphql");
    }

    private String method() {
        return head.get(0).split(" ", 2)[0].toUpperCase(Locale.ROOT);
    }

    private String path() {
        return address().split("\\?", 2)[0];
    }

    private String address() {
        String[] words = head.get(0).split(" ", 2);
        return words.length < 2 ? "/" : words[1];
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        for (String line : head.subList(1, head.size())) {
            String[] parts = line.split(":", 2);
            String value = parts.length < 2 ? "" : parts[1].strip();
            headers.merge(parts[0].toLowerCase(Locale.ROOT), value, (before, next) -> before + "," + next);
        }
        return headers;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        String[] parts = address().split("\\?", 2);
        for (String pair : parts.length < 2 ? new String[0] : parts[1].split("&", -1)) {
            String[] named = pair.split("=", 2);
            String value = named.length < 2 ? "" : decoded(named[1]);
            parameters.merge(decoded(named[0]), value, (before, next) -> before + "," + next);
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private boolean isText() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException bytes) {
            return false;
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
