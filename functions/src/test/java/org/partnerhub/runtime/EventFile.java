package org.partnerhub.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An event as AWS sends it, from a file among the test's resources, with what a test wants changed in it. */
public record EventFile(ObjectNode content) {
    private static final Path FOLDER = Path.of("functions/src/test/resources/events");
    private static final JsonMapper MAPPER = new JsonMapper();

    public static EventFile named(String name) {
        try {
            return new EventFile((ObjectNode) MAPPER.readTree(Files.readString(FOLDER.resolve(name + ".json"))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Sent by somebody in these groups, separated by commas. */
    public EventFile by(String groups) {
        return with("/requestContext/authorizer/jwt/claims", "cognito:groups", "[" + groups.replace(',', ' ') + "]");
    }

    /** Sent by the person of this name at the identity provider. */
    EventFile asSubject(String subject) {
        return with("/requestContext/authorizer/jwt/claims", "sub", subject);
    }

    public EventFile withBody(String body) {
        return with("", "body", body);
    }

    public EventFile withParameter(String name, String value) {
        return with("/queryStringParameters", name, value);
    }

    EventFile withPath(String path) {
        return with("", "rawPath", path).with("/requestContext/http", "path", path);
    }

    /** Without this part of it. */
    EventFile without(String field) {
        ObjectNode copy = content.deepCopy();
        copy.remove(field);
        return new EventFile(copy);
    }

    /** As it is sent. */
    public String text() {
        return content.toString();
    }

    private EventFile with(String place, String field, String value) {
        ObjectNode copy = content.deepCopy();
        JsonNode node = copy.at(place);
        ((ObjectNode) node).put(field, value);
        return new EventFile(copy);
    }
}
