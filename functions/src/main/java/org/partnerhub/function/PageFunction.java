package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.EntityTag;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.store.Json;

/**
 * Serves the page and GraphiQL, and says that the hub lives. It touches no table: whatever a page shows, the browser asks of the
 * reading room with its reader's own token.
 *
 * <p>{@code GET /} answers the page, {@code GET /graphiql} GraphiQL, both with files out of the package, some of which came out of
 * WebJars when it was built; nothing is fetched from another host, and no script stands in a page itself. {@code GET /health} answers
 * 200 and nothing else. An unchanged file is answered with 304. {@code OPTIONS}, by which a browser asks leave for a page of others,
 * is answered with 204 and nothing else: who has leave is said by the gateway.
 *
 * <p>Reads the environment variables {@code ORIGIN_WORD}, that of the edge if there is one, {@code SIGN_IN_ADDRESS} and
 * {@code PAGE_CLIENT}, where people sign in and as which client, and {@code HOME_ACTIVITY}, which activity is shown first.
 *
 * <p>Between requests it keeps files of the package, which are the same for everybody. Before a snapshot it
 * {@linkplain Rehearsal rehearses} the page, whose files are then in the snapshot.
 */
public final class PageFunction implements HttpFunction {
    private static final String OWN_HOST =
            "default-src 'none'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self'";
    private static final String GRAPHIQL_POLICY = OWN_HOST + "; style-src 'self' 'unsafe-inline'";
    private static final String CONFIGURATION = "configuration.json";
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/page/[^\"]+)\"");

    private final byte[] configuration;
    private final PageFiles hub;
    private final PageFiles graphiql = PageFiles.in("/page/graphiql/", GRAPHIQL_POLICY);
    private final Origin origin;

    /** Held, since Lambda's runtime knows it weakly. */
    @SuppressWarnings("UnusedVariable")
    private final Optional<Rehearsal> rehearsal;

    /** As Lambda makes it: people sign in, and nobody is offered a token of somebody else. */
    public PageFunction() {
        this(
                deployed(Environment.homeActivity(), Environment.signIn()),
                Environment.origin(),
                Optional.of(new OperatorLog(System.out)));
    }

    /** With a configuration of the caller's. */
    public PageFunction(PageConfiguration configuration) {
        this(configuration, Origin.ANYWHERE);
    }

    PageFunction(PageConfiguration configuration, Origin origin) {
        this(configuration, origin, Optional.empty());
    }

    private PageFunction(PageConfiguration configuration, Origin origin, Optional<FailureLog> rehearsed) {
        this.configuration = Json.write(configuration);
        this.hub = PageFiles.in("/page/hub/", policy(configuration.signIn()));
        this.origin = origin;
        this.rehearsal = rehearsed.flatMap(log -> Rehearsal.known(this::rehearse, log));
    }

    /** What the page is told where people sign in. */
    static PageConfiguration deployed(String activity, Optional<SignIn> signIn) {
        return new PageConfiguration(
                activity, List.of(), signIn, ShippedQueries.load().names());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return Events.response(event, origin.refusal(event).orElseGet(() -> unlessKnown(event, answer(event))));
    }

    /** Reads and packs what a browser asks for first, so that the first reader need not wait for it. */
    private void rehearse() {
        answer("/");
        NAMED.matcher(Resource.text("/page/hub/index.html"))
                .results()
                .map(found -> found.group(1))
                .forEach(this::answer);
    }

    /** The page may also talk to the sign-in page, which hands out tokens. */
    private static String policy(Optional<SignIn> signIn) {
        return OWN_HOST + signIn.map(known -> " " + known.address()).orElse("") + "; style-src 'self'";
    }

    private Answer answer(APIGatewayV2HTTPEvent event) {
        boolean isAskingLeave = Events.method(event).filter("OPTIONS"::equals).isPresent();
        return isAskingLeave ? new Answer(204, Map.of(), new byte[0]) : answer(event.getRawPath());
    }

    private Answer answer(String path) {
        return switch (path) {
            case "/health" -> Answer.text(200, graphiql.headers("text/plain; charset=utf-8"), "");
            case "/" -> file(hub, "index.html");
            case "/graphiql" -> file(graphiql, "index.html");
            case "/page/" + CONFIGURATION, "/graphiql/" + CONFIGURATION -> configured();
            default ->
                path.startsWith("/page/")
                        ? file(hub, path.substring("/page/".length()))
                        : file(graphiql, path.replaceFirst("^/graphiql/", ""));
        };
    }

    private Answer configured() {
        return new Answer(200, hub.headers("application/json; charset=utf-8"), configuration);
    }

    private Answer file(PageFiles files, String name) {
        return files.find(name)
                .orElseGet(
                        () -> Answer.text(404, files.headers("text/plain; charset=utf-8"), "There is no such page.\n"));
    }

    private static Answer unlessKnown(APIGatewayV2HTTPEvent event, Answer answer) {
        boolean isKnown = Optional.ofNullable(answer.headers().get("etag"))
                .map(EntityTag::new)
                .filter(tag -> tag.isKnownTo(Events.question(event)))
                .isPresent();
        return isKnown ? new Answer(304, withoutContent(answer), new byte[0]) : answer;
    }

    private static Map<String, String> withoutContent(Answer answer) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove("content-encoding");
        headers.remove("content-type");
        return headers;
    }
}
