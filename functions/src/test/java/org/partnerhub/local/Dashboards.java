package org.partnerhub.local;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which pages of others may read what the hub answers them in a browser, as API Gateway is told by {@code CorsConfiguration}. An origin
 * is named in full and compared letter by letter; whoever is not named gets no header, and a browser then shows its page nothing.
 *
 * <p>Like API Gateway it answers a browser that asks leave without a token, unless a route that wants a token takes the method
 * {@code OPTIONS}. That its own refusals can be read too (401, 404, 413) is not documented of API Gateway.
 *
 * @param origins none when no page of others may
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">CORS for HTTP APIs</a>
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">CORS protocol</a>
 */
public record Dashboards(Set<String> origins) {
    /** No page of others may read anything. */
    public static final Dashboards NONE = new Dashboards(Set.of());

    /** By which methods a page may ask. */
    public static final List<String> METHODS = List.of("GET", "POST");
    /** Which headers a page may send. */
    public static final List<String> READ = List.of("accept", "authorization", "content-type", "if-none-match");
    /** Which headers of an answer a page may read. */
    public static final List<String> SHOWN = List.of("content-disposition", "etag", "www-authenticate");
    /** For how long a browser need not ask again. */
    public static final int SECONDS = 600;

    private static final String ALLOW = "access-control-allow-";
    private static final Pattern ORIGIN =
            Pattern.compile("(https://[a-z0-9-]+(\\.[a-z0-9-]+)+|http://(localhost|127\\.0\\.0\\.1))(:[0-9]{1,5})?");

    /**
     * Out of a list with commas; pages on this machine may be named too.
     *
     * @throws IllegalArgumentException when one is no origin that is named in full
     */
    public static Dashboards named(String list) {
        return new Dashboards(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(Dashboards::required)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static String required(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "hub.dashboards must name origins in full, as https://dashboard.example.org"
                            + " or http://localhost:3000, not " + origin + ".");
        }
        return origin;
    }

    /** Whether a browser asks if a page of others may send something. */
    boolean isAskingLeave(HttpExchange exchange) {
        return !origins.isEmpty()
                && exchange.getRequestMethod().equals("OPTIONS")
                && exchange.getRequestHeaders().containsKey("origin")
                && exchange.getRequestHeaders().containsKey("access-control-request-method");
    }

    /** The answer to a browser that asks; without a word of leave for whoever was not named. */
    Outgoing leave(HttpExchange exchange) {
        Outgoing none = Outgoing.nothing().with("vary", "Origin");
        return origin(exchange)
                .map(origin -> none.with(ALLOW + "origin", origin)
                        .with(ALLOW + "methods", String.join(",", METHODS))
                        .with(ALLOW + "headers", String.join(",", READ))
                        .with("access-control-max-age", Integer.toString(SECONDS)))
                .orElse(none);
    }

    /** An answer, with leave for a page that was named to read it. */
    Outgoing shown(Outgoing answer, HttpExchange exchange) {
        Outgoing varied = origins.isEmpty() ? answer : answer.with("vary", "Origin");
        return origin(exchange)
                .map(origin -> varied.with(ALLOW + "origin", origin)
                        .with("access-control-expose-headers", String.join(",", SHOWN)))
                .orElse(varied);
    }

    private Optional<String> origin(HttpExchange exchange) {
        List<String> sent = exchange.getRequestHeaders().getOrDefault("origin", List.of());
        return sent.size() == 1 ? sent.stream().filter(origins::contains).findFirst() : Optional.empty();
    }
}
