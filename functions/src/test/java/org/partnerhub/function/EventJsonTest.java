package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;

/** What the hub cares about in an event is read as Lambda's own serialization reads it. */
final class EventJsonTest {
    private static final Path EVENTS = Path.of("functions/src/test/resources/events");

    @ParameterizedTest
    @ValueSource(strings = {"query", "shipped-query", "report", "page"})
    void an_event_of_aws_is_read_as_lambda_reads_it(String name) throws IOException {
        byte[] content = Files.readAllBytes(EVENTS.resolve(name + ".json"));
        APIGatewayV2HTTPEvent theirs = LambdaEventSerializers.serializerFor(
                        APIGatewayV2HTTPEvent.class, EventJsonTest.class.getClassLoader())
                .fromJson(new ByteArrayInputStream(content));
        APIGatewayV2HTTPEvent ours = EventJson.read(new ByteArrayInputStream(content));
        assertEquals(theirs.getRawPath(), ours.getRawPath());
        assertEquals(Events.question(theirs).headers(), Events.question(ours).headers());
        assertEquals(Events.question(theirs).method(), Events.question(ours).method());
        assertEquals(Events.question(theirs).parameters(), Events.question(ours).parameters());
        assertEquals(Events.question(theirs).id(), Events.question(ours).id());
        assertEquals(theirs.getBody(), ours.getBody());
        assertEquals(theirs.getIsBase64Encoded(), ours.getIsBase64Encoded());
        assertEquals(Events.viewer(theirs), Events.viewer(ours));
        assertEquals(Events.person(theirs), Events.person(ours));
    }

    @Test
    void where_no_token_is_asked_for_there_is_none() throws IOException {
        assertNull(read("{\"requestContext\":{\"http\":{\"method\":\"GET\"}}}")
                .getRequestContext()
                .getAuthorizer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"cognito:groups\":\"[iom]\"}]", "\"iom\"", "7", "null"})
    void claims_that_are_no_object_are_none(String claims) throws IOException {
        assertNull(claiming(claims).getRequestContext().getAuthorizer());
    }

    @Test
    void a_claim_of_many_parts_says_nothing() throws IOException {
        APIGatewayV2HTTPEvent event = claiming("{\"groups\":[\"iom\"],\"more\":{\"a\":1},\"exp\":7,\"flag\":true}");
        assertEquals(
                Map.of("groups", "", "more", "", "exp", "7", "flag", "true"),
                event.getRequestContext().getAuthorizer().getJwt().getClaims());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"body\":", "{\"headers\":{\"a\":}}"})
    void what_is_no_event_is_refused(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @Test
    void a_response_is_written_in_the_words_of_the_gateway() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EventJson.write(
                APIGatewayV2HTTPResponse.builder()
                        .withStatusCode(200)
                        .withHeaders(Map.of("content-type", "text/plain"))
                        .withBody("\"සිංහල\"\n")
                        .withIsBase64Encoded(false)
                        .build(),
                written);
        assertEquals(
                HubClient.json("{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\"},"
                        + "\"body\":\"\\\"සිංහල\\\"\\n\",\"isBase64Encoded\":false}"),
                HubClient.json(written.toString(StandardCharsets.UTF_8)));
    }

    private static APIGatewayV2HTTPEvent claiming(String claims) throws IOException {
        return read("{\"requestContext\":{\"authorizer\":{\"jwt\":{\"claims\":" + claims + "}}}}");
    }

    private static APIGatewayV2HTTPEvent read(String text) throws IOException {
        return EventJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
