package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.local.GatewayProbe.assertAnswer;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalGatewayTest {
    private final GatewayProbe probe = new GatewayProbe();

    @AfterEach
    void stop_the_gateway() {
        probe.close();
    }

    @Test
    void a_function_is_called_with_who_asks_and_what() throws Exception {
        String token = GatewayProbe.TOKENS.person("nimali", List.of("iom", "reporter"), "page");
        HttpResponse<String> response = probe.send(probe.request("/graphql?a=1&a=2&b=%20c&d")
                .header("Authorization", "Bearer " + token)
                .header("X-Two", "one")
                .header("X-Two", "two")
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString("{\"query\":\"{ශ්}\"}")));
        APIGatewayV2HTTPEvent event = probe.events.remove();
        assertEquals(200, response.statusCode());
        assertEquals(event.getRequestContext().getRequestId(), response.body());
        assertEquals("2.0", event.getVersion());
        assertEquals("POST /graphql", event.getRouteKey());
        assertEquals("/graphql", event.getRawPath());
        assertEquals("a=1&a=2&b=%20c&d", event.getRawQueryString());
        assertEquals(Map.of("a", "1,2", "b", " c", "d", ""), event.getQueryStringParameters());
        assertEquals("one,two", event.getHeaders().get("x-two"));
        assertEquals("{\"query\":\"{ශ්}\"}", event.getBody());
        assertFalse(event.getIsBase64Encoded());
        assertEquals("POST", event.getRequestContext().getHttp().getMethod());
        assertEquals("127.0.0.1", event.getRequestContext().getHttp().getSourceIp());
        Map<String, String> claims =
                event.getRequestContext().getAuthorizer().getJwt().getClaims();
        assertEquals("[iom reporter]", claims.get("cognito:groups"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /any, get",
        "PUT, /any, any",
        "GET, /graphiql/x/y.js, below",
        "GET, /graphiql/whole, whole",
        "GET, /graphiql/a%2Fb, below"
    })
    void the_most_specific_route_is_taken(String method, String path, String answer) throws Exception {
        assertAnswer(200, answer, probe.send(probe.request(path).method(method, BodyPublishers.noBody())));
        assertNull(probe.events.remove().getRequestContext().getAuthorizer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failing", "/nothing", "/null", "/split", "/garbled"})
    void a_function_that_fails_is_an_error_that_tells_nothing(String path) throws Exception {
        assertAnswer(
                500,
                "{\"message\":\"Internal Server Error\"}",
                probe.send(probe.request(path).GET()));
    }

    @Test
    void headers_cookies_and_lengths_come_back() throws Exception {
        HttpResponse<String> response = probe.send(probe.request("/many").GET());
        assertEquals(List.of("a=1", "b=2"), response.headers().allValues("set-cookie"));
        assertEquals(List.of("Accept", "Authorization"), response.headers().allValues("vary"));
        assertEquals("4", response.headers().firstValue("content-length").orElseThrow());
        assertEquals(
                "text/plain;charset=UTF-8",
                response.headers().firstValue("content-type").orElseThrow());
    }

    @Test
    void cookies_come_apart_from_the_headers() throws Exception {
        probe.send(probe.request("/any").header("Cookie", "a=1; b=2").GET());
        APIGatewayV2HTTPEvent event = probe.events.remove();
        assertEquals(List.of("a=1", "b=2"), event.getCookies());
        assertFalse(event.getHeaders().containsKey("cookie"));
    }

    @Test
    void bytes_come_back_as_bytes() throws Exception {
        HttpResponse<byte[]> response =
                probe.client.send(probe.request("/binary").GET().build(), BodyHandlers.ofByteArray());
        assertArrayEquals(new byte[] {0, -1, 10}, response.body());
    }

    @Test
    void an_answer_without_content_has_none() throws Exception {
        assertAnswer(204, "", probe.send(probe.request("/empty").GET()));
    }

    @Test
    void head_has_the_length_and_no_body() throws Exception {
        HttpResponse<String> response = probe.send(probe.request("/any").method("HEAD", BodyPublishers.noBody()));
        assertAnswer(200, "", response);
        assertEquals("3", response.headers().firstValue("content-length").orElseThrow());
    }

    @Test
    void what_is_not_text_is_handed_over_in_base64() throws Exception {
        byte[] bytes = {0, -1, 10};
        probe.send(
                probe.request("/any").header("Content-Type", "application/zip").PUT(BodyPublishers.ofByteArray(bytes)));
        APIGatewayV2HTTPEvent event = probe.events.remove();
        assertTrue(event.getIsBase64Encoded());
        assertArrayEquals(bytes, Base64.getDecoder().decode(event.getBody()));
    }
}
