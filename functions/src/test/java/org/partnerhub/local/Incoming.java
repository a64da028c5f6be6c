package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request in the shape in which API Gateway's HTTP API hands it to a function, payload format 2.0. Stage variables,
 * times and the names of domain and account are left out.
 *
 * @param authorizer who asks; null on a route without a token check
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     Create AWS Lambda proxy integrations for HTTP APIs</a>
 */
record Incoming(HttpExchange exchange, String requestId, Route route, @Nullable Authorizer authorizer) {
    private static final Pattern TEXT =
            Pattern.compile("text/.*|application/(json|javascript|xml)", Pattern.CASE_INSENSITIVE);

    APIGatewayV2HTTPEvent event(byte[] body) {
        Map<String, String> headers = headers();
        boolean isText = isText(headers.getOrDefault("content-type", ""));
        return request(headers)
                .withBody(body.length == 0 ? null : isText ? text(body) : base64(body))
                .withIsBase64Encoded(body.length > 0 && !isText)
                .build();
    }

    private APIGatewayV2HTTPEvent.APIGatewayV2HTTPEventBuilder request(Map<String, String> headers) {
        String query = exchange.getRequestURI().getRawQuery();
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey(route.key())
                .withRawPath(exchange.getRequestURI().getRawPath())
                .withRawQueryString(query == null ? "" : query)
                .withQueryStringParameters(query == null ? null : parameters(query))
                .withCookies(cookies())
                .withHeaders(headers)
                .withRequestContext(context(headers));
    }

    private RequestContext context(Map<String, String> headers) {
        Http http = Http.builder()
                .withMethod(exchange.getRequestMethod())
                .withPath(exchange.getRequestURI().getRawPath())
                .withProtocol(exchange.getProtocol())
                .withSourceIp(exchange.getRemoteAddress().getAddress().getHostAddress())
                .withUserAgent(headers.getOrDefault("user-agent", ""))
                .build();
        return RequestContext.builder()
                .withRequestId(requestId)
                .withRouteKey(route.key())
                .withStage("$default")
                .withHttp(http)
                .withAuthorizer(authorizer)
                .build();
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        headers.remove("cookie");
        return headers;
    }

    private @Nullable List<String> cookies() {
        List<String> lines = exchange.getRequestHeaders().get("cookie");
        return lines == null
                ? null
                : lines.stream()
                        .flatMap(line -> Stream.of(line.split("; *", -1)))
                        .toList();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            parameters.merge(name, value, (before, next) -> before + "," + next);
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean isText(String contentType) {
        String type = contentType.split(";", -1)[0];
        return TEXT.matcher(type.strip()).matches();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String base64(byte[] body) {
        return Base64.getEncoder().encodeToString(body);
    }
}
