package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerhub.HubClient;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.MemoryItems;

/** The reading room as Lambda would call it, over a store of the test's. */
final class RoomProbe {
    final List<Throwable> failures = new ArrayList<>();
    private final QueryFunction room;

    RoomProbe(ItemReader released) {
        this.room = new QueryFunction(released, failures::add);
    }

    /** Releases all of a file of the seed. */
    static void release(String file, MemoryItems items) {
        Path seed = Path.of("infra/seed");
        Releaser releaser = new Releaser(
                items,
                items,
                RealControl.decisions(),
                RealControl.control(),
                RateReader.read(seed.resolve("rates.csv")),
                Clock.systemUTC());
        new IatiReader(CodeListReader.packaged().read()).read(seed.resolve(file), releaser::release);
    }

    JsonNode ask(String query) {
        return HubClient.json(answer(query).getBody());
    }

    APIGatewayV2HTTPResponse answer(String query) {
        return room.handleRequest(event(HubClient.body(query, Map.of())), unused());
    }

    private static APIGatewayV2HTTPEvent event(String body) {
        Authorizer.JWT token = Authorizer.JWT
                .builder()
                .withClaims(Map.of("token_use", "access", "username", "kumari", "cognito:groups", "[iom auditor]"))
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json"))
                .withBody(body)
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod("POST").build())
                        .withAuthorizer(Authorizer.builder().withJwt(token).build())
                        .build())
                .build();
    }

    /** A context that fails whoever uses it. */
    private static Context unused() {
        return (Context) Proxy.newProxyInstance(
                RoomProbe.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("the reading room needs nothing of Lambda");
                });
    }
}
