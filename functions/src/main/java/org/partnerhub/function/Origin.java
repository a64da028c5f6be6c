package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.MediaType;

/**
 * Where requests must come from. An HTTP API carries no firewall; where the hub stands behind one, the edge sends a word
 * with each request that only it and the functions know, and whoever goes around it is turned away. It shows in no log.
 */
final class Origin {
    /** Requests from anywhere, as where there is no edge. */
    static final Origin ANYWHERE = new Origin("");

    /** The header in which the edge sends the word. */
    static final String HEADER = "x-hub-origin";

    private final byte[] word;

    /** Requests with this word; with an empty one, all. */
    Origin(String word) {
        this.word = bytes(word);
    }

    /** What is to be answered to a request that did not come from there; empty to one that did. */
    Optional<Answer> refusal(APIGatewayV2HTTPEvent event) {
        return word.length == 0 || words(event).anyMatch(sent -> MessageDigest.isEqual(word, bytes(sent)))
                ? Optional.empty()
                : Optional.of(Answer.refusal(403, MediaType.JSON, "FORBIDDEN", "The hub has another address."));
    }

    private static Stream<String> words(APIGatewayV2HTTPEvent event) {
        return Stream.ofNullable(event.getHeaders()).flatMap(headers -> headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(HEADER))
                .map(Map.Entry::getValue));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
