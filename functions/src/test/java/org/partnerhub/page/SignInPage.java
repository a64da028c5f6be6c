package org.partnerhub.page;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.partnerhub.HubClient;
import org.partnerhub.function.PageConfiguration;
import org.partnerhub.function.PageFunction;
import org.partnerhub.function.SignIn;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.local.LocalGateway;
import org.partnerhub.local.LoopbackServer;
import org.partnerhub.local.Route;
import org.partnerhub.local.TokenCheck;

/**
 * A sign-in page as Amazon Cognito's: hands everybody a code for the Embassy of Japan, and a token for the code to whoever knows the
 * verifier of its challenge. Before it stands the hub's page as it is deployed, over a running hub.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html">Cognito's endpoints</a>
 */
final class SignInPage implements AutoCloseable {
    private static final String CLIENT = "4f2k";

    private final HttpServer server = LoopbackServer.bound(0);
    private final AtomicInteger exchanges = new AtomicInteger();
    private final AtomicInteger departures = new AtomicInteger();
    private final LocalGateway gateway;
    private final String token;
    private volatile String challenge = "";

    private SignInPage(HubClient hub) {
        this.token = hub.send(hub.at("/local/tokens/japan-embassy")).body();
        server.createContext("/oauth2/authorize", this::authorize);
        server.createContext("/oauth2/token", this::exchange);
        server.createContext("/logout", this::logOut);
        server.start();
        PageFunction page = new PageFunction(configuration(server.getAddress().getPort()));
        this.gateway = new LocalGateway(
                0,
                List.of(
                        Route.open("GET", "/", page::handleRequest),
                        Route.open("GET", "/page/{proxy+}", page::handleRequest),
                        Route.open("GET", "/graphql", (event, context) -> passedOn(hub, event))),
                new TokenCheck(new JWKSet(), "nobody", Set.of(), Clock.systemUTC()));
    }

    static SignInPage before(HubClient hub) {
        return new SignInPage(hub);
    }

    String address() {
        return "http://localhost:" + gateway.port();
    }

    String token() {
        return token;
    }

    String code() {
        return "a-code";
    }

    /** How many codes were brought for a token. */
    int exchanges() {
        return exchanges.get();
    }

    /** How many people signed out. */
    int departures() {
        return departures.get();
    }

    @Override
    public void close() {
        gateway.close();
        server.stop(0);
    }

    private static PageConfiguration configuration(int port) {
        return new PageConfiguration(
                "XM-DAC-47066-UPLIFT",
                List.of(),
                Optional.of(new SignIn("http://localhost:" + port, CLIENT)),
                ShippedQueries.load().names());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        boolean isGood = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && "openid partner-hub/enter".equals(asked.get("scope"));
        challenge = isGood ? asked.getOrDefault("code_challenge", "") : "";
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code() + "&state=" + asked.get("state"));
    }

    private void exchange(HttpExchange exchange) throws IOException {
        exchanges.incrementAndGet();
        Map<String, String> brought =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean isGood = "authorization_code".equals(brought.get("grant_type"))
                && code().equals(brought.get("code"))
                && (address() + "/").equals(brought.get("redirect_uri"))
                && challenge.equals(hash(brought.getOrDefault("code_verifier", "")));
        exchange.getResponseHeaders().set("access-control-allow-origin", "*");
        exchange.getResponseHeaders().set("content-type", "application/json");
        answer(
                exchange,
                isGood ? 200 : 400,
                isGood ? "{\"access_token\":\"" + token + "\"}" : "{\"error\":\"invalid_grant\"}");
    }

    private void logOut(HttpExchange exchange) throws IOException {
        departures.incrementAndGet();
        redirect(exchange, parameters(exchange.getRequestURI().getRawQuery()).getOrDefault("logout_uri", ""));
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("location", address);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static APIGatewayV2HTTPResponse passedOn(HubClient hub, APIGatewayV2HTTPEvent event) {
        HttpRequest.Builder request =
                hub.at("/graphql?" + event.getRawQueryString()).GET();
        List.of("authorization", "accept")
                .forEach(name -> request.header(name, event.getHeaders().get(name)));
        HttpResponse<String> response = hub.send(request);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(response.statusCode())
                .withHeaders(Map.of(
                        "content-type",
                        response.headers().firstValue("content-type").orElseThrow()))
                .withBody(response.body())
                .build();
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String hash(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
