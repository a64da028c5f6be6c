package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Statement;

/** What a row says that can be read. */
sealed interface StatedRow extends FileRow permits PersonRow, CellRow {

    /** The column that says which period it is about. */
    String column();

    Indicator indicator();

    CountedCube counted();

    /** Where its number or person belongs; empty when it takes back what was counted. */
    Optional<Cell> place();

    LocalDate periodEnd();

    boolean hasReason();

    Source source();

    /** Whether what is said of a closed period can be posted in another one. */
    boolean isCorrectable();

    Statement statement(long file, boolean explained);
}
