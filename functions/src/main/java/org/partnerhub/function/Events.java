package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnerhub.access.Claims;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.Gzip;
import org.partnerhub.graphql.http.Question;
import org.partnerhub.store.Documents;

/**
 * API Gateway's events of payload version 2.0 in the hub's words, and back.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations of HTTP APIs</a>
 */
final class Events {
    private static final Pattern TEXT = Pattern.compile("text/.*|application/(.*\\+)?(json|javascript|xml)(;.*)?");
    private static final int PERSON_LENGTH = 32;

    private Events() {}

    static Question question(APIGatewayV2HTTPEvent event) {
        Map<String, String> headers = new HashMap<>();
        orEmpty(event.getHeaders()).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Question(
                id(event),
                event.getRequestContext().getHttp().getMethod(),
                headers,
                orEmpty(event.getQueryStringParameters()),
                body(event));
    }

    /** The gateway's name for a request, which its access log has too. */
    static Optional<String> id(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext()).map(RequestContext::getRequestId);
    }

    /** HTTP's, in capital letters. */
    static Optional<String> method(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(RequestContext::getHttp)
                .map(RequestContext.Http::getMethod);
    }

    /** Who asks, from the claims that the gateway's authorizer has checked. */
    static Optional<Viewer> viewer(APIGatewayV2HTTPEvent event) {
        return claims(event).flatMap(Claims::viewer);
    }

    /** Whether a program asks with rights of its own, and no person. */
    static boolean isOfMachine(APIGatewayV2HTTPEvent event) {
        return claims(event).map(Claims::isOfMachine).orElse(false);
    }

    /** A code for whoever asks, the same for each of their requests; only whoever has the user pool finds their name by it. */
    static Optional<String> person(APIGatewayV2HTTPEvent event) {
        return claims(event)
                .flatMap(Claims::subject)
                .map(Documents::sha256)
                .map(code -> code.substring(0, PERSON_LENGTH));
    }

    /** As the client may have it: large answers are packed where it can unpack them. */
    static APIGatewayV2HTTPResponse response(APIGatewayV2HTTPEvent event, Answer answer) {
        return response(Gzip.fit(answer, header(event, "accept-encoding")));
    }

    /** What is not text goes through the gateway in base64, as it must. */
    static APIGatewayV2HTTPResponse response(Answer answer) {
        boolean isText = !answer.headers().containsKey("content-encoding")
                && TEXT.matcher(answer.headers().getOrDefault("content-type", "text/plain"))
                        .matches();
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(answer.status())
                .withHeaders(answer.headers())
                .withBody(isText ? answer.body() : Base64.getEncoder().encodeToString(answer.content()))
                .withIsBase64Encoded(!isText)
                .build();
    }

    private static Optional<String> header(APIGatewayV2HTTPEvent event, String name) {
        return orEmpty(event.getHeaders()).entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Map<String, String>> claims(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext().getAuthorizer())
                .map(Authorizer::getJwt)
                .map(JWT::getClaims);
    }

    private static byte[] body(APIGatewayV2HTTPEvent event) {
        String body = Optional.ofNullable(event.getBody()).orElse("");
        return event.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
