package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever deploys at night finds in the guide what is in the templates. */
final class OperationsTest {
    private static final Template TEMPLATE = Template.ofTheHub();
    private static final Pattern OUTPUT = Pattern.compile("\\boutput `?([A-Z]\\w+)");
    private static final int LEFT_FOR_OTHERS = 100;

    @Test
    void each_output_that_the_guide_names_is_there() throws IOException {
        Set<String> named = OUTPUT.matcher(guide())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.containsAll(List.of("ReportedTable", "UsersId", "EdgeHost", "OriginWord")), named::toString);
        assertEquals(
                Set.of(),
                named.stream()
                        .filter(name -> !TEMPLATE.root().path("Outputs").has(name))
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_account_needs_the_concurrency_that_the_guide_and_the_parameter_name() throws IOException {
        int reserved = TEMPLATE.resources(Template.FUNCTION).values().stream()
                .mapToInt(function -> function.at("/Properties/ReservedConcurrentExecutions/1")
                        .asInt())
                .sum();
        String parameter =
                TEMPLATE.root().at("/Parameters/ReserveConcurrency/Description").asText();
        for (String text : List.of(guide(), parameter)) {
            assertTrue(text.contains(" " + reserved + " "), text);
            assertTrue(text.matches("(?s).* " + (reserved + LEFT_FOR_OTHERS) + "\\b.*"), text);
        }
    }

    @Test
    void the_guide_counts_alarms_and_what_they_look_at() throws IOException {
        List<JsonNode> alarms = Stream.of("template.yaml", "infra/alarms.yaml")
                .map(template -> Template.read(Path.of(template)))
                .flatMap(template -> template.resources("AWS::CloudWatch::Alarm").values().stream())
                .map(alarm -> alarm.path("Properties"))
                .toList();
        long metrics = alarms.stream().mapToLong(OperationsTest::metrics).sum();
        assertTrue(guide().contains("%d alarms, which look at %d metrics".formatted(alarms.size(), metrics)));
    }

    private static long metrics(JsonNode alarm) {
        return alarm.has("MetricName")
                ? 1
                : alarm.path("Metrics")
                        .valueStream()
                        .filter(metric -> metric.has("MetricStat"))
                        .count();
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("docs/operations.md"));
    }
}
