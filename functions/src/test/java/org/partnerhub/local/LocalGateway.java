package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * API Gateway's HTTP API on one machine: takes HTTP on the loopback address alone, checks tokens, calls functions in
 * this process and answers for them when they fail.
 *
 * <p>Unlike the gateway it refuses (421) a request that is not addressed to this machine, so that no web page can reach
 * it under a name of its own (DNS rebinding), and hangs up on who takes more than {@value #MOST_SECONDS} seconds to send a
 * request, or to read an answer; how long the gateway is patient with clients is not documented. There are
 * {@value LoopbackServer#MOST_CONNECTIONS} connections at most, each with one thread while a request is on it. Paths are
 * compared as they were sent, undecoded. How long a function takes is not limited, where the gateway waits 30 seconds for it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html">API Gateway HTTP APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html">Quotas</a>
 */
public final class LocalGateway implements AutoCloseable {
    /** The gateway's limit on a body. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_SECONDS = LoopbackServer.MOST_SECONDS;
    private static final int IDLE_SECONDS = 5;
    private final HttpServer server;

    /** As many as there are connections that say something, so that who sends slowly keeps nobody waiting. */
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, LoopbackServer.MOST_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::daemon);

    private final WriteLimit limit = new WriteLimit(MOST_SECONDS);
    private final AtomicLong requests = new AtomicLong();
    private final List<Route> routes;
    private final TokenCheck check;
    private final Dashboards dashboards;

    /**
     * Listens at once, and answers no page of others.
     *
     * @param port 0 for any that is free
     * @throws PortTaken when another program has it
     */
    public LocalGateway(int port, List<Route> routes, TokenCheck check) {
        this(port, routes, check, Dashboards.NONE);
    }

    /**
     * Listens at once.
     *
     * @param port 0 for any that is free
     * @throws PortTaken when another program has it
     */
    public LocalGateway(int port, List<Route> routes, TokenCheck check, Dashboards dashboards) {
        this.dashboards = dashboards;
        this.routes = routes.stream().sorted(Route.MOST_SPECIFIC_FIRST).toList();
        this.check = check;
        this.server = LoopbackServer.bound(port);
        server.setExecutor(threads);
        server.createContext("/", this::exchange);
        server.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        limit.close();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            Outgoing answer = answer(exchange);
            limit.keep(() -> answer.writeTo(exchange));
        }
    }

    private Outgoing answer(HttpExchange exchange) throws IOException {
        if (!isForThisMachine(exchange)) {
            return Outgoing.message(421, "Misdirected Request");
        }
        Optional<Route> route = route(exchange);
        boolean wantsToken = route.filter(Route::isProtected).isPresent();
        if (dashboards.isAskingLeave(exchange) && !wantsToken) {
            return dashboards.leave(exchange);
        }
        Outgoing answer = route.isPresent() ? admitted(exchange, route.get()) : Outgoing.message(404, "Not Found");
        return dashboards.shown(answer, exchange);
    }

    private Optional<Route> route(HttpExchange exchange) {
        String path = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        return routes.stream()
                .filter(candidate -> candidate.matches(exchange.getRequestMethod(), path))
                .findFirst();
    }

    private Outgoing admitted(HttpExchange exchange, Route route) throws IOException {
        String id = "local-" + requests.incrementAndGet();
        if (!route.isProtected()) {
            return called(new Incoming(exchange, id, route, null));
        }
        Optional<Map<String, String>> claims =
                check.claims(exchange.getRequestHeaders().getFirst("authorization"));
        if (claims.isEmpty()) {
            return Outgoing.unauthorized();
        }
        return route.allows(claims.get().getOrDefault("scope", ""))
                ? called(new Incoming(exchange, id, route, authorizer(claims.get(), route)))
                : Outgoing.message(403, "Forbidden");
    }

    private static Outgoing called(Incoming request) throws IOException {
        byte[] body = body(request.exchange());
        if (body.length > MOST_BYTES) {
            return Outgoing.message(413, "Request Entity Too Large");
        }
        APIGatewayV2HTTPEvent event = request.event(body);
        try {
            APIGatewayV2HTTPResponse response =
                    request.route().handler().handleRequest(event, new LocalContext(request.requestId()));
            return Outgoing.of(response);
        } catch (RuntimeException | Error failure) {
            // Lambda writes it to the function's log; here that is what the developer looks at.
            System.err.println(request.route().key() + " failed: " + failure);
            return Outgoing.message(500, "Internal Server Error");
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        InputStream sent = exchange.getRequestBody();
        byte[] body = sent.readNBytes(MOST_BYTES + 1);
        // A client that is still sending would miss the answer.
        sent.transferTo(OutputStream.nullOutputStream());
        return body;
    }

    private static Authorizer authorizer(Map<String, String> claims, Route route) {
        Authorizer.JWT token = Authorizer.JWT
                .builder()
                .withClaims(claims)
                .withScopes(List.copyOf(route.scopes()))
                .build();
        return Authorizer.builder().withJwt(token).build();
    }

    private boolean isForThisMachine(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("host", List.of());
        String port = ":" + port();
        Set<String> ours = Set.of("localhost" + port, "127.0.0.1" + port, "[::1]" + port);
        return hosts.size() == 1 && ours.contains(hosts.get(0));
    }

    /** What the threads of the gateway at a port are called. */
    static String threadName(int port) {
        return "gateway at " + port;
    }

    private Thread daemon(Runnable work) {
        Thread thread = new Thread(work, threadName(port()));
        thread.setDaemon(true);
        return thread;
    }
}
