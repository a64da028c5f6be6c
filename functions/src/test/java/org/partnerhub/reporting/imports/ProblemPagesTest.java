package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** Problems fill one page after the other, however few are found at a time, and none is lost between two. */
final class ProblemPagesTest {
    private static final int PAGE = 150_000;
    private static final ImportJob JOB = ImportJob.of(
            "JOB",
            new ImportRequest(
                    "XM-T",
                    "XM-DAC-41302",
                    Kind.COUNTS,
                    Format.CSV,
                    Instant.parse("2025-07-01T00:00:00Z"),
                    false,
                    Optional.empty(),
                    1));

    private final MemoryTables tables = new MemoryTables();
    private final ProblemPages pages = new ProblemPages(tables, JOB, ImportJob.Phase.CHECK);
    private Progress progress = Progress.NONE;

    @Test
    void the_problems_of_many_windows_share_a_page() {
        IntStream.range(0, 20).forEach(window -> add(window * 10L, 10));
        assertEquals(1, progress.pages());
        assertEquals(200, pages.read(1).size());
    }

    @Test
    void every_page_but_the_last_is_full_and_none_is_larger_than_said() {
        IntStream.range(0, 50).forEach(window -> add(window * 100L, 100));
        List<Integer> bytes = tables.items(Table.REPORTED).all().stream()
                .map(item -> item.content().length)
                .toList();
        assertTrue(bytes.size() > 2, bytes.toString());
        assertEquals(bytes.size(), progress.pages());
        assertTrue(bytes.stream().allMatch(length -> length <= PAGE), bytes.toString());
        assertTrue(bytes.stream().limit(bytes.size() - 1L).allMatch(length -> length > PAGE - 300), bytes.toString());
    }

    @Test
    void all_are_found_again_in_their_order() {
        IntStream.range(0, 50).forEach(window -> add(window * 100L, 100));
        List<Long> rows = IntStream.rangeClosed(1, progress.pages())
                .boxed()
                .flatMap(page -> pages.read(page).stream())
                .map(ImportProblem::row)
                .toList();
        assertEquals(LongStream.range(0, 5_000).boxed().toList(), rows);
        assertEquals(List.of(), pages.read(progress.pages() + 1));
    }

    @Test
    void a_window_without_problems_changes_nothing() {
        add(1, 1);
        assertEquals(new ProblemPages.Added(List.of(), 1), pages.adding(progress, List.of()));
    }

    private void add(long from, int many) {
        List<ImportProblem> problems = LongStream.range(from, from + many)
                .mapToObj(row -> ImportProblem.of(row, "value", ImportCode.OUT_OF_RANGE))
                .toList();
        ProblemPages.Added added = pages.adding(progress, problems);
        assertEquals(Outcome.COMMITTED, tables.commit(added.changes()));
        progress = progress.with(from + many, new Tally(0, many, problems, Set.of()), added.pages());
    }
}
