package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A window ends as soon as it is full, never within a row, and says how much became of what. */
final class WindowsTest {
    private final List<String> reached = new ArrayList<>();

    @Test
    void a_window_ends_before_the_row_that_it_has_no_room_for() {
        Windows<ErasureRow> windows = windows(true, rows -> refusing());
        LongStream.rangeClosed(1, 7).forEach(row -> windows.accept(new ErasureRow(row, "a")));
        windows.finish();
        assertEquals(List.of("3: 3 and 0", "6: 3 and 0", "7: 1 and 0"), reached);
    }

    @Test
    void what_is_not_for_the_ledger_fills_a_window_as_well() {
        Windows<ErasureRow> windows = windows(false, rows -> refusing());
        windows.take(1);
        windows.accept(new ErasureRow(2, "a"));
        windows.take(3);
        windows.take(4);
        windows.finish();
        assertEquals(List.of("3: 3 and 0", "4: 1 and 0"), reached);
    }

    @Test
    void a_row_that_states_much_is_not_cut() {
        Windows<ErasureRow> windows = windows(false, rows -> refusing());
        LongStream.of(1, 2, 2, 2, 3).forEach(row -> windows.accept(new ErasureRow(row, "a")));
        windows.finish();
        assertEquals(List.of("2: 4 and 0", "3: 1 and 0"), reached);
    }

    @Test
    void five_hundred_problems_end_a_window_too() {
        Windows<ErasureRow> windows = windows(true, rows -> refusing());
        LongStream.rangeClosed(1, 501).forEach(row -> windows.refuse(problem(row)));
        windows.finish();
        assertEquals(List.of("500: 0 and 500", "501: 0 and 1"), reached);
    }

    @Test
    void elements_that_the_work_refuses_are_not_accepted() {
        Windows<ErasureRow> windows = windows(false, rows -> refusing(2));
        windows.accept(new ErasureRow(1, "a"));
        windows.accept(new ErasureRow(2, "a"));
        windows.take(3);
        windows.finish();
        assertEquals(List.of("3: 2 and 1"), reached);
    }

    @Test
    void rows_that_the_work_refuses_are_not_accepted() {
        Windows<ErasureRow> windows = windows(true, rows -> refusing(2));
        LongStream.rangeClosed(1, 3).forEach(row -> windows.accept(new ErasureRow(row, "a")));
        windows.finish();
        assertEquals(List.of("3: 2 and 1"), reached);
    }

    /** Windows of three rows. */
    private Windows<ErasureRow> windows(boolean countsRows, WindowWork<ErasureRow> work) {
        return new Windows<>(
                0,
                3,
                countsRows,
                work,
                (row, tally) -> reached.add(row + ": " + tally.accepted() + " and " + tally.refused()));
    }

    private static WindowWork.Worked refusing(long... rows) {
        return new WindowWork.Worked(
                LongStream.of(rows).mapToObj(WindowsTest::problem).toList(), Set.of());
    }

    private static ImportProblem problem(long row) {
        return ImportProblem.of(row, "value", ImportCode.OUT_OF_RANGE);
    }
}
