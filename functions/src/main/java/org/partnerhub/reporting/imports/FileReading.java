package org.partnerhub.reporting.imports;

import java.util.List;
import org.partnerhub.model.Transaction;

/**
 * How one kind of file is read from its first row to its last.
 *
 * @param <R> what its rows are
 */
interface FileReading<R extends FileRow> {

    /**
     * What else is in a file that was read to its end.
     *
     * @param notes sentences about the file as a whole
     * @param transactions those that are to be kept, each with a reference
     */
    record Rest(List<String> notes, List<Transaction> transactions) {}

    /** Hands over everything that can be worked on and every problem, in the order of rows. */
    Rest read(Copy copy, Windows<R> windows);
}
