package org.partnerhub.exchange.sheet;

import java.util.Optional;

/**
 * Why a row is not taken. Nothing in it was ever in the cell, and nothing in it depends on what is stored.
 *
 * @param row the row's number as the spreadsheet shows it; the first line of the file is 1
 * @param column the hub's own name for the column, as {@code district}; of a column of counts its HXL tag, as
 *     {@code #affected+age_18_24+f}
 * @param message one sentence
 * @param suggestion what to write in its place, where that can be said; a code of the hub's lists, or how to write
 *     anything of the kind
 */
public record RowProblem(long row, String column, ProblemCode code, String message, Optional<String> suggestion) {}
