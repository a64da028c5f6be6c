package org.partnerhub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a running hub as anybody, by the groups that their token carries. */
public final class HubClient {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final int port;

    HubClient(int port) {
        this.port = port;
    }

    /** The answer to a query, errors included. */
    public JsonNode ask(String groups, String query, Map<String, Object> variables) {
        return json(post(groups, body(query, variables)).body());
    }

    /** The answer to a query without variables, errors included. */
    public JsonNode ask(String groups, String query) {
        return ask(groups, query, Map.of());
    }

    /** The answer of the reporting desk, errors included. */
    public JsonNode desk(String groups, String query, Map<String, Object> variables) {
        return json(postAtTheDesk(groups, body(query, variables)).body());
    }

    /** The answer of the reporting desk to a query without variables, errors included. */
    public JsonNode desk(String groups, String query) {
        return desk(groups, query, Map.of());
    }

    /** The response to a body sent as JSON. */
    public HttpResponse<String> post(String groups, String body) {
        return send(posted(request(groups), body));
    }

    /** The response of the reporting desk to a body sent as JSON. */
    public HttpResponse<String> postAtTheDesk(String groups, String body) {
        return send(posted(request("/reporting/graphql", groups), body));
    }

    /** A request to {@code /graphql} with a token of these groups. */
    public HttpRequest.Builder request(String groups) {
        return request("/graphql", groups);
    }

    /** A request with a token of these groups. */
    public HttpRequest.Builder request(String path, String groups) {
        return at(path).header("authorization", "Bearer " + token(groups));
    }

    /** A request without a token. */
    public HttpRequest.Builder at(String pathAndQuery) {
        return HttpRequest.newBuilder(uri(pathAndQuery));
    }

    public URI uri(String pathAndQuery) {
        return URI.create("http://127.0.0.1:" + port + pathAndQuery);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** The response to what is answered with something else than text. */
    public HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The body of a POST with a query. */
    public static String body(String query, Map<String, Object> variables) {
        return text(Map.of("query", query, "variables", variables));
    }

    /** An object as JSON. */
    public static String text(Map<String, Object> object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder posted(HttpRequest.Builder request, String body) {
        return request.header("content-type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private String token(String groups) {
        return tokens.computeIfAbsent(
                groups, of -> send(at("/local/tokens/" + of)).body());
    }
}
