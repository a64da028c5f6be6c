package org.partnerhub.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A template of CloudFormation or SAM as it is written. Intrinsic functions are read as the text or list they are given:
 * {@code !GetAtt Tables.Outputs.X} is the text {@code Tables.Outputs.X}.
 *
 * @param folder in which it looks for the templates that it nests
 * @param root of the document
 */
public record Template(Path folder, JsonNode root) {
    static final String FUNCTION = "AWS::Serverless::Function";

    private static final Pattern OUTPUT = Pattern.compile("(?<stack>\\w+)\\.Outputs\\.(?<output>\\w+)");

    /** The hub's own. */
    public static Template ofTheHub() {
        return read(Path.of("template.yaml"));
    }

    static Template read(Path file) {
        try {
            return new Template(file.resolveSibling(""), new YAMLMapper().readTree(file.toFile()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Its resources of a type, by logical id. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new TreeMap<>();
        root.path("Resources").properties().stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .forEach(resource -> found.put(resource.getKey(), resource.getValue()));
        return found;
    }

    /** The resource with this logical id, which must be there. */
    JsonNode resource(String id) {
        return required(root.path("Resources"), id);
    }

    /** What is stated of a resource, which must be there. */
    public JsonNode properties(String id) {
        return resource(id).path("Properties");
    }

    /** A template that this one nests. */
    Template nested(String stack) {
        return read(folder.resolve(required(properties(stack), "Location").asText()));
    }

    /**
     * A text with each output of a nested template replaced by what that template gives for it: {@code ReportedTable.Arn} for
     * {@code Tables.Outputs.ReportedTableArn}. An output that is not there is an {@link IllegalArgumentException}.
     */
    String followed(String text) {
        return OUTPUT.matcher(text).replaceAll(found -> {
            JsonNode outputs = nested(found.group(1)).root().path("Outputs");
            return required(outputs, found.group(2)).path("Value").asText().replace("$", "\\$");
        });
    }

    /** A document that a template holds as a text. */
    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The texts of a list, or the one text that stands for a list of one. */
    static List<String> texts(JsonNode list) {
        return list.isArray() ? list.valueStream().map(JsonNode::asText).toList() : List.of(list.asText());
    }

    private static JsonNode required(JsonNode node, String name) {
        if (!node.has(name)) {
            throw new IllegalArgumentException("the template has no " + name);
        }
        return node.path(name);
    }
}
