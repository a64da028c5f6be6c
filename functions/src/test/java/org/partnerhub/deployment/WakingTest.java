package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.reporting.period.ReportingPeriod;

/** What wakes whom on AWS, as it is on one machine, and what becomes of a call that fails. */
final class WakingTest {
    private static final Template TEMPLATE = Template.ofTheHub();

    @Test
    void whoever_works_in_the_background_is_woken_by_the_clock_too() {
        assertEquals(
                Set.of("ImportFunction", "MaintenanceFunction", "ReleaseFunction"),
                functions("Schedule", event -> true));
        assertEquals(Set.of("ImportFunction"), functions("EventBridgeRule", event -> true));
        assertEquals(Set.of("ImportFunction", "ReleaseFunction"), functions("DynamoDB", event -> true));
    }

    @Test
    void a_release_is_woken_by_the_partitions_that_periods_lie_in() {
        ReportingPeriod period = new ReportingPeriod("A", "O", LocalDate.EPOCH);
        String prefix = pattern("ReleaseFunction")
                .at("/dynamodb/Keys/partition/S/0/prefix")
                .asText();
        assertFalse(prefix.isEmpty());
        assertTrue(period.key().partition().startsWith(prefix));
    }

    @Test
    void a_stream_is_given_up_after_some_time_and_some_tries_and_what_failed_is_kept() {
        events("DynamoDB").map(Event::properties).forEach(event -> {
            assertEquals(
                    "ReportBatchItemFailures",
                    event.at("/FunctionResponseTypes/0").asText());
            assertTrue(event.path("BisectBatchOnFunctionError").asBoolean());
            assertTrue(event.path("MaximumRetryAttempts").asInt(-1) >= 0);
            assertTrue(event.path("MaximumRecordAgeInSeconds").asInt(-1) > 0);
            assertEquals(
                    "Files.Outputs.FailureBucketArn",
                    event.at("/DestinationConfig/OnFailure/Destination").asText());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ImportFunction", "MaintenanceFunction", "ReleaseFunction"})
    void a_call_in_the_background_is_tried_some_times_and_what_failed_is_kept(String function) {
        JsonNode asynchronous = TEMPLATE.properties(function).path("EventInvokeConfig");
        assertTrue(asynchronous.path("MaximumRetryAttempts").asInt(-1) >= 0);
        assertTrue(asynchronous.path("MaximumEventAgeInSeconds").asInt(-1) > 0);
        assertEquals(
                "Files.Outputs.FailureBucketArn",
                asynchronous.at("/DestinationConfig/OnFailure/Destination").asText());
    }

    private static JsonNode pattern(String function) {
        return events("DynamoDB")
                .filter(event -> event.function().equals(function))
                .map(event -> event.text("/FilterCriteria/Filters/0/Pattern"))
                .map(Template::json)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> functions(String type, Predicate<Event> which) {
        return events(type).filter(which).map(Event::function).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Event> events(String type) {
        return TEMPLATE.resources(Template.FUNCTION).entrySet().stream().flatMap(function -> function.getValue()
                .at("/Properties/Events")
                .valueStream()
                .filter(event -> event.path("Type").asText().equals(type))
                .map(event -> new Event(function.getKey(), event.path("Properties"))));
    }

    private record Event(String function, JsonNode properties) {
        String text(String place) {
            return (place.startsWith("/") ? properties.at(place) : properties.path(place)).asText();
        }
    }
}
