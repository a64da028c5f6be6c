package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerhub.deployment.LogFilter;

/** Each line that is noted for operators is counted by the metric filters that were made for it, and by no other. */
final class OperatorLogTest {

    @Test
    void a_failure_is_counted_where_requests_are_answered() {
        assertEquals(
                Set.of("QueryFailureLines", "ReportFailureLines"),
                counting(log -> log.failed(new IllegalStateException("4711"))));
    }

    @Test
    void drift_is_counted_as_drift() {
        assertEquals(Set.of("DriftLines"), counting(log -> log.drifted(3)));
    }

    @Test
    void a_file_that_was_refused_is_counted_as_one() {
        assertEquals(Set.of("RefusedFileLines"), counting(WorkLog::fileRefused));
    }

    @Test
    void a_release_that_was_refused_is_counted_as_one() {
        assertEquals(Set.of("RefusedReleaseLines"), counting(WorkLog::releaseRefused));
    }

    @Test
    void a_seal_is_counted_as_one_also_of_an_empty_log() {
        assertEquals(Set.of("SealLines"), counting(log -> log.sealed(0)));
        assertEquals(Set.of("SealLines"), counting(log -> log.sealed(1234)));
    }

    @Test
    void a_request_that_was_answered_is_counted_nowhere() {
        AccessLog.Line line = new AccessLog.Line(
                Instant.EPOCH, "room", Optional.empty(), Optional.empty(), Optional.empty(), 200, 12);
        assertEquals(Set.of(), counting(log -> log.answered(line)));
    }

    private static Set<String> counting(Consumer<OperatorLog> noting) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        noting.accept(new OperatorLog(new PrintStream(written, true, StandardCharsets.UTF_8)));
        return LogFilter.all().stream()
                .filter(filter -> filter.counts(written.toString(StandardCharsets.UTF_8)))
                .map(LogFilter::name)
                .collect(Collectors.toSet());
    }
}
