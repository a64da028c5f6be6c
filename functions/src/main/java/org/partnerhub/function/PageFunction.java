package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.http.Answer;

/**
 * Serves GraphiQL and says that the hub lives. It touches no table.
 *
 * <p>{@code GET /health} answers 200 and nothing else. {@code GET /graphiql} answers the page, whose files came out of
 * WebJars when the package was built; nothing is fetched from another host.
 *
 * <p>Reads the environment variable {@code ORIGIN_WORD}, that of the edge if there is one.
 *
 * <p>It keeps nothing at all between requests, at its start neither. Before a snapshot it {@linkplain Rehearsal rehearses} the
 * page.
 */
public final class PageFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private static final String FOLDER = "/page";
    private static final String NOBODY = "{\"partners\":[]}";
    private static final String CONFIGURATION = "/graphiql/configuration.json";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private final String configuration;
    private final Origin origin;

    /** Held, since Lambda's runtime knows it weakly. */
    @SuppressWarnings("UnusedVariable")
    private final Optional<Rehearsal> rehearsal;

    /** As Lambda makes it: whoever opens GraphiQL pastes a token of their own. */
    public PageFunction() {
        this(
                NOBODY,
                Environment.origin(),
                Optional.of(Rehearsal.known(
                        () -> new PageFunction(NOBODY).answer("/graphiql"), new OperatorLog(System.out))));
    }

    /**
     * With a configuration of the caller's.
     *
     * @param configuration JSON with the list {@code partners}; each has a {@code name} and the path {@code token} from
     *     which the page fetches an access token
     */
    public PageFunction(String configuration) {
        this(configuration, Origin.ANYWHERE);
    }

    PageFunction(String configuration, Origin origin) {
        this(configuration, origin, Optional.empty());
    }

    private PageFunction(String configuration, Origin origin, Optional<Rehearsal> rehearsal) {
        this.configuration = configuration;
        this.origin = origin;
        this.rehearsal = rehearsal;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return Events.response(origin.refusal(event).orElseGet(() -> answer(event.getRawPath())));
    }

    private Answer answer(String path) {
        return switch (path) {
            case "/health" -> Answer.text(200, headers("text/plain; charset=utf-8"), "");
            case "/" -> Answer.text(302, Map.of("location", "/graphiql"), "");
            case "/graphiql" -> file("/graphiql/index.html");
            case CONFIGURATION -> Answer.text(200, headers("application/json; charset=utf-8"), configuration);
            default -> file(path);
        };
    }

    private static Answer file(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        return Optional.ofNullable(type)
                .filter(known -> path.matches("/graphiql/[a-z0-9-]+(\\.[a-z0-9-]+)*"))
                .flatMap(
                        known -> Resource.bytes(FOLDER + path).map(content -> new Answer(200, headers(known), content)))
                .orElseGet(() -> Answer.text(404, headers("text/plain; charset=utf-8"), "There is no such page.\n"));
    }

    private static Map<String, String> headers(String type) {
        return Map.of(
                "content-type", type,
                "content-security-policy", POLICY,
                "x-content-type-options", "nosniff",
                "referrer-policy", "no-referrer",
                "cache-control", "no-cache");
    }
}
