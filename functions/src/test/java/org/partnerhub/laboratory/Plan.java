package org.partnerhub.laboratory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.HubClient;
import org.partnerhub.runtime.Relay.Asked;

/** What the floor reads and writes in place of the hub: what the hub was seen to read, and what it answered. */
final class Plan {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Plan() {}

    /** The pointer, the headers that it names, and the parts that these name, which is how few calls it can be. */
    static JsonNode of(List<Asked> asked, String answer) {
        ObjectNode plan = MAPPER.createObjectNode();
        List<ArrayNode> steps = List.of(MAPPER.createArrayNode(), MAPPER.createArrayNode(), MAPPER.createArrayNode());
        asked.stream()
                .map(Asked::body)
                .map(HubClient::json)
                .flatMap(Plan::keys)
                .distinct()
                .forEach(key -> steps.get(step(key)).add(plain(key)));
        ArrayNode all = plan.putArray("steps");
        steps.stream().filter(step -> !step.isEmpty()).forEach(all::add);
        plan.set("answer", HubClient.json(HubClient.json(answer).path("body").asText()));
        return plan;
    }

    /** The keys of a GetItem, or of a BatchGetItem. */
    private static Stream<JsonNode> keys(JsonNode body) {
        return body.has("Key")
                ? Stream.of(body.path("Key"))
                : body.path("RequestItems").valueStream().flatMap(table -> table.path("Keys")
                        .valueStream());
    }

    /** How many items it reads. */
    static int items(JsonNode plan) {
        return plan.path("steps").valueStream().mapToInt(JsonNode::size).sum();
    }

    /** How many values stand in a tree that have nothing below them. */
    static int leaves(JsonNode node) {
        return node.isValueNode()
                ? 1
                : node.valueStream().mapToInt(Plan::leaves).sum();
    }

    private static int step(JsonNode key) {
        String text = key.toString();
        return text.contains("CURRENT") ? 0 : text.contains("\"header\"") ? 1 : 2;
    }

    private static ObjectNode plain(JsonNode key) {
        ObjectNode plain = MAPPER.createObjectNode();
        key.properties()
                .forEach(part ->
                        plain.put(part.getKey(), part.getValue().path("S").asText()));
        return plain;
    }
}
