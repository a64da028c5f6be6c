package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportJobs;
import org.partnerhub.reporting.imports.ImportRequest;
import org.partnerhub.reporting.imports.ImportedFile;
import org.partnerhub.reporting.imports.Progress;
import org.partnerhub.store.MemoryTables;

/** Of an import its organisation is told how far it has come, and why it came no further. */
final class ImportViewTest {
    private static final Instant AT = Instant.parse("2025-04-01T00:00:00Z");
    private static final ImportRequest REQUEST = new ImportRequest(
            ActivitySample.IDENTIFIER,
            ActivitySample.IOM,
            ImportRequest.Kind.COUNTS,
            ImportRequest.Format.CSV,
            AT,
            false,
            Optional.empty(),
            1_000);
    private static final Optional<ImportedFile> ARRIVED =
            Optional.of(new ImportedFile(70, Optional.empty(), Optional.empty()));

    @Test
    void before_a_file_has_come_nothing_was_checked() {
        ImportView waiting = view(ImportJob.of("1", REQUEST));
        assertEquals(Optional.empty(), waiting.checked());
        assertEquals(Optional.empty(), waiting.failure());
        assertEquals(Optional.empty(), waiting.failureMessage());
        assertEquals(List.of(), waiting.problems());
    }

    @Test
    void what_was_checked_is_told_by_rows() {
        ImportView.ProgressView checked =
                view(job(State.CHECKED, Optional.empty())).checked().orElseThrow();
        assertEquals(List.of(9L, 7L, 2L), List.of(checked.rows(), checked.accepted(), checked.refused()));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLYING", "APPLIED"})
    void once_it_was_ordered_it_is_told_how_far_it_was_applied(State state) {
        ImportView.ProgressView applied =
                view(job(state, Optional.empty())).applied().orElseThrow();
        assertEquals(List.of(4L, 3L, 1L), List.of(applied.rows(), applied.accepted(), applied.refused()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"APPLYING", "APPLIED"})
    void what_nobody_has_ordered_was_not_applied(State state) {
        assertEquals(Optional.empty(), view(job(state, Optional.empty())).applied());
    }

    @Test
    void why_a_file_was_not_taken_is_told_by_a_code_and_in_words() {
        ImportView refused = view(job(
                State.REFUSED, Optional.of(new ImportJob.Failure("NOT_A_TABLE", "The file has no row of titles."))));
        assertEquals(Optional.of("NOT_A_TABLE"), refused.failure());
        assertEquals(Optional.of("The file has no row of titles."), refused.failureMessage());
        assertEquals(List.of("One sheet was left out."), refused.notes());
    }

    private static ImportJob job(State state, Optional<ImportJob.Failure> failure) {
        return new ImportJob(
                "1",
                REQUEST,
                state,
                AT,
                ARRIVED,
                new Progress(9, 7, 2, 0, 0),
                new Progress(4, 3, 1, 0, 0),
                List.of("One sheet was left out."),
                Set.of(),
                failure,
                Optional.empty());
    }

    private static ImportView view(ImportJob job) {
        return new ImportView(job, new ImportJobs(new MemoryTables(), Clock.systemUTC()));
    }
}
