package org.partnerhub.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.function.WorkFailed;
import org.partnerhub.runtime.RuntimeApi.Report;

/** What goes wrong is told to Lambda as it expects it, and to the log without a word of what was found. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Amazon's runtime interface client is made for Linux alone")
final class FailingFunctionsIT {
    private static final String NOWHERE = "127.0.0.1:1";

    /** Each variable that each function needs. */
    static Stream<Arguments> needs() {
        return Arrays.stream(FunctionEnvironment.values()).flatMap(function -> function.variables().keySet().stream()
                .filter(variable -> !variable.equals("RETENTION_DAYS"))
                .map(variable -> Arguments.of(function, variable)));
    }

    @ParameterizedTest
    @MethodSource("needs")
    void a_function_that_lacks_a_variable_fails_its_init_and_says_which(FunctionEnvironment function, String variable) {
        try (Aws aws = new Aws(URI.create("http://" + NOWHERE))) {
            Map<String, String> variables = new HashMap<>(aws.environment(function));
            variables.remove(variable);
            try (FunctionProcess process = FunctionProcess.start(function, variables)) {
                Report report = process.next();
                assertEquals("init/error", report.path(), process::log);
                assertEquals("Runtime.BadFunctionCode", report.errorType());
                JsonNode body = HubClient.json(report.body());
                assertEquals(
                        "the environment variable " + variable + " is missing",
                        body.path("errorMessage").asText());
                assertEquals(
                        IllegalStateException.class.getName(),
                        body.path("errorType").asText());
                assertEquals(1, process.exitCode());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPORT", "MAINTENANCE", "RELEASE"})
    void work_that_fails_is_told_to_lambda_by_its_class_alone_and_the_next_event_is_taken(
            FunctionEnvironment function) {
        try (Aws aws = new Aws(URI.create("http://" + NOWHERE));
                FunctionProcess process = aws.start(function)) {
            for (int time = 1; time <= 2; time++) {
                Report report = process.call(EventFile.named("schedule").text());
                assertEquals("invocation/error", report.path());
                assertEquals(
                        WorkFailed.class.getName(),
                        HubClient.json(report.body()).path("errorType").asText());
                assertFalse(report.toString().contains(NOWHERE), report::toString);
            }
            assertTrue(process.log().contains("\"failure\":\"org.partnerhub.store.StoreUnavailable\""), process::log);
            List.of(NOWHERE, "Unable to execute")
                    .forEach(word -> assertFalse(process.log().contains(word), word));
        }
    }

    @Test
    void of_a_batch_of_a_stream_that_fails_all_is_sent_again() {
        try (Aws aws = new Aws(URI.create("http://" + NOWHERE));
                FunctionProcess process = aws.start(FunctionEnvironment.RELEASE)) {
            Report report = process.call(EventFile.named("stream").text());
            assertEquals("invocation/error", report.path());
        }
    }
}
