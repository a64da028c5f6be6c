package org.partnerhub.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the functions of a template may do, read from their roles. Only statements that allow, of policies written
 * into the role, are known; a role with anything else is an {@link IllegalArgumentException}.
 */
record Rights(List<Right> all) {
    private static final Comparator<Right> ORDER =
            Comparator.comparing(Right::resource).thenComparing(Right::action);

    static Rights in(Template template) {
        return new Rights(template.resources(Template.FUNCTION).entrySet().stream()
                .flatMap(function -> of(template, function.getKey(), function.getValue()))
                .toList());
    }

    List<Right> of(String function) {
        return all.stream().filter(right -> right.function().equals(function)).toList();
    }

    /** Whether a function may do something to a table, named by its logical id. */
    boolean allow(String function, String table, String action) {
        return of(function).stream()
                .anyMatch(right -> right.isAboutTable(table) && right.action().equals("dynamodb:" + action));
    }

    /** By function, one right a line. */
    String text() {
        return all.stream()
                .map(Right::function)
                .distinct()
                .sorted()
                .map(function -> function + "\n" + lines(of(function)))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(List<Right> rights) {
        return rights.stream().sorted(ORDER).map(right -> right.line() + "\n").collect(Collectors.joining());
    }

    private static Stream<Right> of(Template template, String function, JsonNode declared) {
        String role = declared.at("/Properties/Role").asText().replace(".Arn", "");
        JsonNode properties = template.properties(role);
        if (properties.has("ManagedPolicyArns") || declared.path("Properties").has("Policies")) {
            throw new IllegalArgumentException(function + " may more than its role says");
        }
        return properties
                .path("Policies")
                .valueStream()
                .flatMap(policy -> policy.at("/PolicyDocument/Statement").valueStream())
                .flatMap(statement -> stated(template, function, statement));
    }

    private static Stream<Right> stated(Template template, String function, JsonNode statement) {
        if (!statement.path("Effect").asText().equals("Allow") || statement.has("NotAction")) {
            throw new IllegalArgumentException("only what is allowed can be read");
        }
        return Template.texts(statement.path("Resource")).stream()
                .map(template::followed)
                .flatMap(resource -> Template.texts(statement.path("Action")).stream()
                        .map(action -> new Right(function, resource, action, condition(statement))));
    }

    private static String condition(JsonNode statement) {
        return statement.path("Condition").toString();
    }
}
