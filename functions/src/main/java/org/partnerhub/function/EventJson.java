package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * API Gateway's events and responses of payload version 2.0 as JSON, as far as the hub cares: of an event its path, headers, parameters,
 * body, claims, method and request id are read, and nothing else.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations of HTTP APIs</a>
 */
final class EventJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private EventJson() {}

    /** Reads an event; throws {@link IOException} for what is no JSON. */
    static APIGatewayV2HTTPEvent read(InputStream stream) throws IOException {
        JsonNode event = MAPPER.readTree(stream);
        JsonNode context = event.path("requestContext");
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(text(event, "rawPath"))
                .withHeaders(texts(event.path("headers")))
                .withQueryStringParameters(texts(event.path("queryStringParameters")))
                .withBody(text(event, "body"))
                .withIsBase64Encoded(event.path("isBase64Encoded").asBoolean())
                .withRequestContext(RequestContext.builder()
                        .withRequestId(text(context, "requestId"))
                        .withHttp(Http.builder()
                                .withMethod(text(context.path("http"), "method"))
                                .build())
                        .withAuthorizer(authorizer(context.at("/authorizer/jwt/claims")))
                        .build())
                .build();
    }

    /** Writes a response, and closes nothing. */
    static void write(APIGatewayV2HTTPResponse response, OutputStream stream) throws IOException {
        JsonGenerator json = MAPPER.createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
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
    private static @Nullable Authorizer authorizer(JsonNode claims) {
        return claims.isObject()
                ? Authorizer.builder()
                        .withJwt(JWT.builder().withClaims(texts(claims)).build())
                        .build()
                : null;
    }

    private static @Nullable String text(JsonNode object, String key) {
        return object.path(key).textValue();
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
