package org.partnerhub.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A metric filter of the templates, which counts lines of a log. Of CloudWatch's patterns it knows those of one field that is
 * there, is a number, is above one, or is not below one; another is an {@link IllegalArgumentException}.
 *
 * @param name its logical id
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html">Filter patterns</a>
 */
public record LogFilter(String name, String pattern) {
    private static final Pattern KNOWN =
            Pattern.compile("\\{ \\$\\.(?<field>\\w+) (?<comparison>=|>=?) (?<value>\"\\*\"|\\d+) }");

    /** Every one of the hub's templates. */
    public static List<LogFilter> all() {
        return Stream.of("template.yaml", "infra/alarms.yaml")
                .map(template -> Template.read(Path.of(template)))
                .flatMap(template -> template.resources("AWS::Logs::MetricFilter").entrySet().stream())
                .map(LogFilter::of)
                .toList();
    }

    /** Whether the filter counts a line. */
    public boolean counts(String line) {
        Matcher known = KNOWN.matcher(pattern);
        if (!known.matches()) {
            throw new IllegalArgumentException("no pattern that is known here: " + pattern);
        }
        JsonNode field = Template.json(line).path(known.group("field"));
        return known.group("value").startsWith("\"")
                ? field.isTextual()
                : field.isNumber() && isCounted(field.asInt(), known.group("comparison"), known.group("value"));
    }

    private static boolean isCounted(int number, String comparison, String other) {
        int value = Integer.parseInt(other);
        return switch (comparison) {
            case "=" -> number == value;
            case ">" -> number > value;
            default -> number >= value;
        };
    }

    private static LogFilter of(Map.Entry<String, JsonNode> filter) {
        return new LogFilter(
                filter.getKey(),
                filter.getValue().at("/Properties/FilterPattern").asText());
    }
}
