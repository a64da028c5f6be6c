package org.partnerhub.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.json.PlainJson;

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
    /** As GraphQL over HTTP has clients ask. */
    private static final String ACCEPTED = "application/graphql-response+json, application/json;q=0.9";

    /** Where Lambda's runtime says which trace a request belongs to, of which the SDK tells AWS. */
    private static final String TRACE = "com.amazonaws.xray.traceHeader";

    private static final String NOBODYS_TRACE = "Root=1-00000000-000000000000000000000000;Sampled=0";

    private final Runnable play;
    private final FailureLog log;

    Rehearsal(Runnable play, FailureLog log) {
        this.play = play;
        this.log = log;
    }

    /**
     * One that Lambda's runtime knows of, as long as somebody holds it: it is known weakly. None where no snapshot will be taken, since
     * to make it known takes time.
     */
    static Optional<Rehearsal> known(Runnable play, FailureLog log) {
        if (!Environment.isForSnapshot()) {
            return Optional.empty();
        }
        Rehearsal rehearsal = new Rehearsal(play, log);
        Core.getGlobalContext().register(rehearsal);
        return Optional.of(rehearsal);
    }

    /**
     * What a function answers to somebody in these groups, whose token the gateway has checked: read and written as Lambda's runtime has it
     * read and written, so that this is warm too.
     */
    static String answer(
            Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function,
            String groups,
            String query,
            Map<String, Object> variables) {
        try {
            byte[] event = PlainJson.write(event(groups, query, variables));
            APIGatewayV2HTTPResponse response = function.apply(EventJson.read(new ByteArrayInputStream(event)));
            EventJson.write(response, OutputStream.nullOutputStream());
            return response.getBody();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> event(String groups, String query, Map<String, Object> variables) {
        Map<String, Object> claims =
                Map.of("token_use", "access", "sub", "rehearsal", "username", "rehearsal", "cognito:groups", groups);
        Map<String, Object> context = Map.of(
                "requestId", "rehearsal",
                "http", Map.of("method", "POST"),
                "authorizer", Map.of("jwt", Map.of("claims", claims)));
        return Map.of(
                "headers",
                Map.of("content-type", "application/json", "accept", ACCEPTED),
                "requestContext",
                context,
                "body",
                new String(PlainJson.write(Map.of("query", query, "variables", variables)), UTF_8));
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        System.setProperty(TRACE, NOBODYS_TRACE);
        try {
            play.run();
        } catch (RuntimeException failure) {
            log.failed(failure);
        } finally {
            System.clearProperty(TRACE);
        }
    }

    /** Nothing: there is nothing in the snapshot that must not be there twice. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
