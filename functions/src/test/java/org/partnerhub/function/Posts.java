package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import java.util.Map;

/** A body of JSON sent by POST, as API Gateway hands it over once it has checked the token. */
final class Posts {

    private Posts() {}

    /** Sent with a token of these claims. */
    static APIGatewayV2HTTPEvent of(String body, Map<String, String> claims) {
        return of(body, claims, "application/json");
    }

    /** Whose answer is wanted in this media type. */
    static APIGatewayV2HTTPEvent of(String body, Map<String, String> claims, String accept) {
        Authorizer.JWT token = Authorizer.JWT.builder().withClaims(claims).build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json", "accept", accept))
                .withBody(body)
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod("POST").build())
                        .withAuthorizer(Authorizer.builder().withJwt(token).build())
                        .build())
                .build();
    }
}
