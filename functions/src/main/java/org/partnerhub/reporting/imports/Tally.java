package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What became of the rows of one window.
 *
 * @param late the last days of the open periods in which something was posted that belongs to a closed one
 */
record Tally(long accepted, long refused, List<ImportProblem> problems, Set<LocalDate> late) {}
