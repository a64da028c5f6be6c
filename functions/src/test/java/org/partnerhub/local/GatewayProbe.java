package org.partnerhub.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** A gateway with a route for every case, a client to ask it, and the events that reached its functions. */
final class GatewayProbe implements AutoCloseable {
    /** More than a connection holds when nobody reads from it. */
    static final int LARGE = 8 * 1024 * 1024;

    static final String ISSUER = "https://issuer.example/pool";
    static final DevelopmentTokens TOKENS = new DevelopmentTokens(ISSUER, Clock.systemUTC(), new SecureRandom());
    static final TokenCheck CHECK = new TokenCheck(TOKENS.keys(), ISSUER, Set.of("page"), Clock.systemUTC());

    final BlockingQueue<APIGatewayV2HTTPEvent> events = new LinkedBlockingQueue<>();
    final LocalGateway gateway;
    final HttpClient client = HttpClient.newHttpClient();

    /** One that answers no page of others. */
    GatewayProbe() {
        this(Dashboards.NONE);
    }

    GatewayProbe(Dashboards dashboards) {
        this.gateway = new LocalGateway(0, routes(), CHECK, dashboards);
    }

    @Override
    public void close() {
        gateway.close();
    }

    private List<Route> routes() {
        return List.of(
                Route.open("ANY", "/any", (event, context) -> kept(event, "any")),
                Route.open("GET", "/any", (event, context) -> kept(event, "get")),
                Route.open("GET", "/graphiql/{proxy+}", (event, context) -> kept(event, "below")),
                Route.open("GET", "/graphiql/whole", (event, context) -> kept(event, "whole")),
                Route.open("GET", "/many", (event, context) -> many()),
                Route.open("GET", "/binary", (event, context) -> binary()),
                Route.open("GET", "/large", (event, context) -> response("x".repeat(LARGE))
                        .build()),
                Route.open("GET", "/nothing", (event, context) -> new APIGatewayV2HTTPResponse()),
                Route.open("ANY", "/slow", (event, context) -> slow()),
                Route.open("GET", "/null", (event, context) -> null),
                Route.open("GET", "/garbled", (event, context) -> response("?")
                        .withIsBase64Encoded(true)
                        .build()),
                Route.open("GET", "/empty", (event, context) -> response("")
                        .withStatusCode(204)
                        .build()),
                Route.open("GET", "/split", (event, context) -> response("x")
                        .withHeaders(Map.of("x", "a\r\nset-cookie: b"))
                        .build()),
                Route.open("GET", "/failing", (event, context) -> {
                    throw new IllegalStateException("broken on purpose");
                }),
                Route.guarded("ANY", "/guarded", (event, context) -> kept(event, "guarded")),
                Route.guarded("POST", "/graphql", (event, context) -> kept(event, context.getAwsRequestId())),
                new Route("GET", "/scoped", true, Set.of("hub/iom"), (event, context) -> kept(event, "scoped")));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    String raw(String request) throws IOException {
        try (Socket socket = opened(request)) {
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    Socket opened(String start) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
        socket.getOutputStream().write(start.getBytes(UTF_8));
        return socket;
    }

    static void assertAnswer(int status, String body, HttpResponse<String> response) {
        assertEquals(status, response.statusCode());
        assertEquals(body, response.body());
    }

    private APIGatewayV2HTTPResponse kept(APIGatewayV2HTTPEvent event, String answer) {
        events.add(event);
        return response(answer).build();
    }

    private static APIGatewayV2HTTPResponse slow() {
        try {
            Thread.sleep(1_000L * LocalGateway.MOST_SECONDS + 2_000);
            return response("at last").build();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static APIGatewayV2HTTPResponse many() {
        return response("many")
                .withCookies(List.of("a=1", "b=2"))
                .withHeaders(Map.of("content-length", "99"))
                .withMultiValueHeaders(Map.of("Vary", List.of("Accept", "Authorization")))
                .build();
    }

    private static APIGatewayV2HTTPResponse binary() {
        String bytes = Base64.getEncoder().encodeToString(new byte[] {0, -1, 10});
        return response(bytes).withIsBase64Encoded(true).build();
    }

    private static APIGatewayV2HTTPResponse.APIGatewayV2HTTPResponseBuilder response(String body) {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody(body);
    }
}
