package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which requests a function answers.
 *
 * @param method such as {@code GET}, or {@code ANY}
 * @param path a whole path, or one that ends in {@code /{proxy+}} for all paths below
 * @param isProtected whether a good token is asked for
 * @param scopes one of which the token must have; none when empty
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Create
 *     routes for HTTP APIs</a>
 */
public record Route(
        String method,
        String path,
        boolean isProtected,
        Set<String> scopes,
        RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
    private static final String ANY = "ANY";
    private static final String GREEDY = "{proxy+}";

    /** The order in which the gateway prefers routes: whole paths, then the longest, then those of one method. */
    static final Comparator<Route> MOST_SPECIFIC_FIRST = Comparator.comparing(Route::isGreedy)
            .thenComparing(route -> -route.path.length())
            .thenComparing(route -> route.method.equals(ANY));

    /** A route for everyone. */
    public static Route open(
            String method, String path, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
        return new Route(method, path, false, Set.of(), handler);
    }

    /** A route for those with a good token. */
    public static Route guarded(
            String method, String path, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
        return new Route(method, path, true, Set.of(), handler);
    }

    /** The route as an event names it, such as {@code POST /graphql}. */
    String key() {
        return method + " " + path;
    }

    boolean matches(String requestMethod, String requestPath) {
        return isMethod(requestMethod) && (isGreedy() ? requestPath.startsWith(prefix()) : requestPath.equals(path));
    }

    boolean allows(String scopeClaim) {
        return scopes.isEmpty() || List.of(scopeClaim.split(" ", -1)).stream().anyMatch(scopes::contains);
    }

    private boolean isMethod(String requestMethod) {
        return method.equals(ANY) || method.equals(requestMethod);
    }

    private boolean isGreedy() {
        return path.endsWith(GREEDY);
    }

    private String prefix() {
        return path.substring(0, path.length() - GREEDY.length());
    }
}
