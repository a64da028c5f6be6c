package org.partnerhub.exchange.sheet;

/**
 * Takes what comes out of a file, in the order of its rows. What it throws goes through and ends the reading.
 *
 * @param <R> what a good row becomes
 */
public interface RowSink<R> {
    /** Takes a good row. */
    void accept(R row);

    /** Takes one problem; a row can have several, and is then never accepted. */
    void refuse(RowProblem problem);
}
