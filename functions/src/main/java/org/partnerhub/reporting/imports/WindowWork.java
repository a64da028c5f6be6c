package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is done with the good rows of a window.
 *
 * @param <R> what a row is
 */
interface WindowWork<R extends FileRow> {

    /**
     * What came of it.
     *
     * @param refused problems of the rows that are not counted, at most one for each
     * @param late as in {@link Tally}
     */
    record Worked(List<ImportProblem> refused, Set<LocalDate> late) {}

    /** Works on rows; doing so again changes nothing more. */
    Worked work(List<R> rows);
}
