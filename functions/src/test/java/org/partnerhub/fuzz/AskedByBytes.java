package org.partnerhub.fuzz;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.partnerhub.function.PageConfiguration;
import org.partnerhub.function.PageFunction;
import org.partnerhub.function.QueryFunction;
import org.partnerhub.store.ItemReader;

/**
 * The reading room and the page, asked by any bytes. What they answer is to be well formed: with a status that is known, and either what
 * was asked for or a short refusal with a code. What is not is an {@link AssertionError}.
 */
final class AskedByBytes {
    private static final Set<Integer> OF_THE_ROOM = Set.of(200, 304, 400, 403, 404, 405, 406, 413, 415);
    private static final Set<Integer> OF_THE_PAGE = Set.of(200, 204, 304, 404);
    private static final int MOST_BYTES_OF_A_REFUSAL = 4 * 1024;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Context UNUSED = (Context) Proxy.newProxyInstance(
            AskedByBytes.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                throw new AssertionError("the hub needs nothing of Lambda");
            });

    private final List<Throwable> failures = new ArrayList<>();
    private final PageFunction page =
            new PageFunction(new PageConfiguration("XM-DAC-47066-UPLIFT", List.of(), Optional.empty(), Map.of()));
    private final QueryFunction room;

    AskedByBytes(ItemReader released) {
        this.room = new QueryFunction(released, failures::add);
    }

    /** Asks once, and looks at the answer. */
    void ask(byte[] bytes) {
        RawRequest request = RawRequest.of(bytes);
        APIGatewayV2HTTPEvent event = request.event();
        if (request.isQuestion()) {
            requireOfTheRoom(room.handleRequest(event, UNUSED));
        } else {
            require(OF_THE_PAGE.contains(page.handleRequest(event, UNUSED).getStatusCode()), "a status of the page");
        }
    }

    private void requireOfTheRoom(APIGatewayV2HTTPResponse response) {
        requireNoFailure();
        require(OF_THE_ROOM.contains(response.getStatusCode()), "the status " + response.getStatusCode());
        response.getHeaders().forEach((name, value) -> require(isPrintable(name + value), name + ": " + value));
        requireContent(response, content(response));
    }

    private static void requireContent(APIGatewayV2HTTPResponse response, byte[] content) {
        String type = response.getHeaders().getOrDefault("content-type", "");
        if (response.getStatusCode() == 304) {
            require(content.length == 0, "an answer that has not changed has no content");
        } else if (type.contains("json")) {
            requireJson(content);
        } else {
            require(response.getStatusCode() == 200 && content.length > 0, "a file of " + type);
        }
    }

    private static void requireJson(byte[] content) {
        JsonNode answer = json(content);
        require(answer.has("data") || !answer.path("errors").isEmpty(), "data or errors");
        answer.path("errors").forEach(AskedByBytes::requireTold);
        boolean isRefusal = answer.path("data").isEmpty();
        require(!isRefusal || content.length <= MOST_BYTES_OF_A_REFUSAL, "a short refusal");
    }

    private static void requireTold(JsonNode error) {
        String code = error.at("/extensions/code").asText();
        require(code.matches("[A-Z][A-Z_0-9]+") && !code.equals("INTERNAL"), "a code: " + error);
        String message = error.path("message").asText();
        require(!message.isEmpty() && StandardCharsets.UTF_8.newEncoder().canEncode(message), "a message: " + error);
    }

    private void requireNoFailure() {
        if (!failures.isEmpty()) {
            throw new AssertionError("a failure inside the hub", failures.remove(0));
        }
    }

    private static JsonNode json(byte[] content) {
        try {
            return MAPPER.readTree(content);
        } catch (IOException problem) {
            throw new AssertionError("an answer that is no JSON", problem);
        }
    }

    private static byte[] content(APIGatewayV2HTTPResponse response) {
        String body = Optional.ofNullable(response.getBody()).orElse("");
        byte[] bytes = response.getIsBase64Encoded()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
        return response.getHeaders().containsKey("content-encoding") ? unpacked(bytes) : bytes;
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new AssertionError("an answer that is not packed", problem);
        }
    }

    private static boolean isPrintable(String header) {
        return header.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not well formed: " + what);
        }
    }
}
