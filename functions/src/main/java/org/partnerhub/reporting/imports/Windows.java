package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerhub.reporting.imports.WindowWork.Worked;

/**
 * Cuts what comes out of a file into windows, none of which ends within a row, works on each and then says how far it has
 * come. What was done with before is passed over.
 *
 * @param <R> what comes out of the file
 */
final class Windows<R extends FileRow> {
    private static final int MANY_PROBLEMS = 500;

    private final long doneWith;
    private final int size;
    private final boolean countsRows;
    private final WindowWork<R> work;
    private final Checkpoint checkpoint;
    private final List<R> good = new ArrayList<>();
    private final List<ImportProblem> bad = new ArrayList<>();
    private long taken;
    private long current;

    /** Told after each window; what it throws ends the reading. */
    interface Checkpoint {
        void reached(long row, Tally tally);
    }

    /**
     * Windows of about so many rows.
     *
     * @param doneWith the last row that was done with before; 0 for none
     * @param countsRows whether each row counts once, however much it states
     */
    Windows(long doneWith, int size, boolean countsRows, WindowWork<R> work, Checkpoint checkpoint) {
        this.doneWith = doneWith;
        this.size = size;
        this.countsRows = countsRows;
        this.work = work;
        this.checkpoint = checkpoint;
    }

    boolean isDoneWith(long row) {
        return row <= doneWith;
    }

    void accept(R row) {
        if (begins(row.row())) {
            good.add(row);
        }
    }

    void refuse(ImportProblem problem) {
        if (begins(problem.row())) {
            bad.add(problem);
        }
    }

    /** Counts something as accepted that is not for the ledger. */
    void take(long row) {
        if (begins(row)) {
            taken++;
        }
    }

    /** Works on what is left. */
    void finish() {
        if (good.size() + bad.size() + taken > 0) {
            flush();
        }
    }

    private boolean begins(long row) {
        boolean isFull = good.size() + taken >= size || bad.size() >= MANY_PROBLEMS;
        if (isFull && row != current) {
            flush();
        }
        current = isDoneWith(row) ? current : row;
        return !isDoneWith(row);
    }

    private void flush() {
        Tally tally = tally(good.isEmpty() ? new Worked(List.of(), Set.of()) : work.work(List.copyOf(good)));
        good.clear();
        bad.clear();
        taken = 0;
        checkpoint.reached(current, tally);
    }

    private Tally tally(Worked worked) {
        return countsRows ? byRow(worked) : byElement(worked);
    }

    private Tally byRow(Worked worked) {
        Set<Long> refusedRows = new HashSet<>();
        bad.forEach(problem -> refusedRows.add(problem.row()));
        List<ImportProblem> problems = new ArrayList<>(bad);
        worked.refused().stream()
                .filter(problem -> refusedRows.add(problem.row()))
                .forEach(problems::add);
        long accepted = good.stream()
                .map(FileRow::row)
                .filter(row -> !refusedRows.contains(row))
                .distinct()
                .count();
        return new Tally(accepted, refusedRows.size(), inOrder(problems), worked.late());
    }

    private Tally byElement(Worked worked) {
        List<ImportProblem> problems = new ArrayList<>(bad);
        problems.addAll(worked.refused());
        long accepted = good.size() + taken - worked.refused().size();
        return new Tally(accepted, problems.size(), inOrder(problems), worked.late());
    }

    private static List<ImportProblem> inOrder(List<ImportProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingLong(ImportProblem::row))
                .toList();
    }
}
