package org.partnerhub.partners;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.partnerhub.HubClient;
import org.partnerhub.function.QueryFunction;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Json;

/** A reading room in this process, asked as the gateway asks it; any number of threads may ask. */
final class Room {
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final QueryFunction function;

    Room(ItemReader released) {
        this.function = new QueryFunction(released, failures::add);
    }

    /** All that somebody receives: a second one that is equal is so to the byte. */
    record Told(int status, Map<String, String> headers, String body) {}

    /** What went wrong inside the hub. */
    List<Throwable> failures() {
        return failures;
    }

    /** The answer to a viewer of these groups, separated by commas. */
    Told answer(String viewer, Asked asked) {
        APIGatewayV2HTTPResponse response = function.handleRequest(event(viewer, asked), unused());
        return new Told(response.getStatusCode(), new TreeMap<>(response.getHeaders()), response.getBody());
    }

    private static APIGatewayV2HTTPEvent event(String viewer, Asked asked) {
        boolean isPosted = asked.method().equals("POST");
        JWT token = JWT.builder().withClaims(claims(viewer)).build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json", "accept", asked.accept()))
                .withQueryStringParameters(isPosted ? asked.parameters() : parameters(asked))
                .withBody(isPosted ? HubClient.body(asked.document(), asked.variables()) : "")
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod(asked.method()).build())
                        .withAuthorizer(Authorizer.builder().withJwt(token).build())
                        .build())
                .build();
    }

    private static Map<String, String> parameters(Asked asked) {
        Map<String, String> parameters = new HashMap<>(asked.parameters());
        parameters.put("documentId", ShippedQueries.identifier(asked.document()));
        parameters.put("variables", new String(Json.write(asked.variables()), StandardCharsets.UTF_8));
        return parameters;
    }

    private static Map<String, String> claims(String viewer) {
        String groups = "[" + viewer.replace(',', ' ') + "]";
        return Map.of("token_use", "access", "username", "kumari", "cognito:groups", groups);
    }

    /** A context that fails whoever uses it. */
    private static Context unused() {
        return (Context) Proxy.newProxyInstance(
                Room.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("the reading room needs nothing of Lambda");
                });
    }
}
