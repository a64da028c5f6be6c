package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerhub.json.PlainJson;

/**
 * API Gateway's events and responses of payload version 2.0 as JSON, as far as the hub cares: of an event its path, headers, parameters,
 * body, claims, method and request id are read, and nothing else.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations of HTTP APIs</a>
 */
final class EventJson {
    private EventJson() {}

    /** Reads an event; throws {@link IOException} for what is no JSON. */
    static APIGatewayV2HTTPEvent read(InputStream stream) throws IOException {
        Map<?, ?> event = object(PlainJson.read(stream));
        Map<?, ?> context = object(event.get("requestContext"));
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(text(event, "rawPath"))
                .withHeaders(texts(event.get("headers")))
                .withQueryStringParameters(texts(event.get("queryStringParameters")))
                .withBody(text(event, "body"))
                .withIsBase64Encoded(Boolean.TRUE.equals(event.get("isBase64Encoded")))
                .withRequestContext(RequestContext.builder()
                        .withRequestId(text(context, "requestId"))
                        .withHttp(Http.builder()
                                .withMethod(text(object(context.get("http")), "method"))
                                .build())
                        .withAuthorizer(authorizer(
                                object(object(context.get("authorizer")).get("jwt"))
                                        .get("claims")))
                        .build())
                .build();
    }

    /** Writes a response, and closes nothing. */
    static void write(APIGatewayV2HTTPResponse response, OutputStream stream) throws IOException {
        JsonGenerator json = PlainJson.generator(stream);
        json.writeStartObject();
        json.writeNumberField("statusCode", response.getStatusCode());
        json.writeObjectFieldStart("headers");
        for (Map.Entry<String, String> header : response.getHeaders().entrySet()) {
            json.writeStringField(header.getKey(), header.getValue());
        }
        json.writeEndObject();
        json.writeStringField("body", response.getBody());
        json.writeBooleanField("isBase64Encoded", response.getIsBase64Encoded());
        json.writeEndObject();
        json.close();
    }

    /** None for a route that asks for no token. */
    private static @Nullable Authorizer authorizer(@Nullable Object claims) {
        return claims instanceof Map
                ? Authorizer.builder()
                        .withJwt(JWT.builder().withClaims(texts(claims)).build())
                        .build()
                : null;
    }

    private static @Nullable String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : null;
    }

    private static Map<String, String> texts(@Nullable Object object) {
        Map<String, String> texts = new HashMap<>();
        object(object).forEach((key, value) -> texts.put((String) key, scalar(value)));
        return texts;
    }

    /** Nothing of what is no text, number, boolean or null. */
    private static String scalar(@Nullable Object value) {
        return value instanceof Map || value instanceof Iterable ? "" : String.valueOf(value);
    }

    /** Nothing where there is no object. */
    private static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? object : Map.of();
    }
}
