package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
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
import org.partnerhub.release.Decisions;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.MemoryItems;

/** The reading room as Lambda would call it, over a store of the test's. */
final class RoomProbe {
    /** Of all rooms, since the same counts of the same activities need not be decided on again, which is dear. */
    private static final Decisions DECISIONS = RealControl.decisions();

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
                DECISIONS,
                RealControl.control(),
                RateReader.read(seed.resolve("rates.csv")),
                Clock.systemUTC());
        new IatiReader(CodeListReader.packaged().read()).read(seed.resolve(file), releaser::release);
    }

    JsonNode ask(String query) {
        return HubClient.json(answer(query).getBody());
    }

    JsonNode ask(String groups, String query) {
        return HubClient.json(answer(groups, query).getBody());
    }

    APIGatewayV2HTTPResponse answer(String query) {
        return answer("iom auditor", query);
    }

    /** The answer to a viewer of these groups, separated by blanks. */
    APIGatewayV2HTTPResponse answer(String groups, String query) {
        return answer(groups, query, Map.of());
    }

    APIGatewayV2HTTPResponse answer(String groups, String query, Map<String, Object> variables) {
        return room.handleRequest(Posts.of(HubClient.body(query, variables), claims(groups)), unused());
    }

    private static Map<String, String> claims(String groups) {
        return Map.of("token_use", "access", "username", "kumari", "cognito:groups", "[" + groups + "]");
    }

    /** A context that fails whoever uses it. */
    private static Context unused() {
        return (Context) Proxy.newProxyInstance(
                RoomProbe.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("the reading room needs nothing of Lambda");
                });
    }
}
