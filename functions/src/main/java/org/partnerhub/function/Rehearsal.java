package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.store.Json;

/**
 * What a function does right before Lambda takes the snapshot from which it is started ever after: requests like those to
 * come, so that classes are loaded and code is warm. Without SnapStart it is never played.
 *
 * <p>It is played with clients of its own that are thrown away, so that no connection, credential or answer is in the snapshot,
 * and nothing has to be put right after a restore. One that fails is noted and keeps no function from starting.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-java.html">Runtime hooks for Java</a>
 */
final class Rehearsal implements Resource {
    private final Runnable play;
    private final FailureLog log;

    Rehearsal(Runnable play, FailureLog log) {
        this.play = play;
        this.log = log;
    }

    /** One that Lambda's runtime knows of, as long as somebody holds it: it is known weakly. */
    static Rehearsal known(Runnable play, FailureLog log) {
        Rehearsal rehearsal = new Rehearsal(play, log);
        Core.getGlobalContext().register(rehearsal);
        return rehearsal;
    }

    /** A question as the gateway hands it over once it has checked the token of somebody in these groups. */
    static APIGatewayV2HTTPEvent question(String groups, String query, Map<String, Object> variables) {
        Map<String, String> claims =
                Map.of("token_use", "access", "sub", "rehearsal", "username", "rehearsal", "cognito:groups", groups);
        RequestContext context = RequestContext.builder()
                .withHttp(Http.builder().withMethod("POST").build())
                .withAuthorizer(Authorizer.builder()
                        .withJwt(JWT.builder().withClaims(claims).build())
                        .build())
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json"))
                .withRequestContext(context)
                .withBody(body(query, variables))
                .build();
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            play.run();
        } catch (RuntimeException failure) {
            log.failed(failure);
        }
    }

    /** Nothing: there is nothing in the snapshot that must not be there twice. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    private static String body(String query, Map<String, Object> variables) {
        return new String(Json.write(Map.of("query", query, "variables", variables)), StandardCharsets.UTF_8);
    }
}
