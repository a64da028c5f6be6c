package org.partnerhub.reporting.imports;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Measure;
import org.partnerhub.model.SriLanka;

/** What a number must meet by what the indicator measures. */
record CountRules(CellRow row) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<ImportProblem> problem() {
        if (isPercentage() && !row.cell().equals(Cell.WHOLE)) {
            return Optional.of(ImportProblem.of(row.row(), row.column(), ImportCode.NOT_SPLIT));
        }
        return isOffScale() || isMoreThanLiveThere()
                ? Optional.of(ImportProblem.of(row.row(), row.column(), ImportCode.OUT_OF_RANGE))
                : Optional.empty();
    }

    private boolean isOffScale() {
        boolean isOffScore = row.indicator()
                .score()
                .filter(score -> !isBetween(score.lowest(), score.highest()))
                .isPresent();
        return isOffScore || (isPercentage() && !isBetween(BigDecimal.ZERO, HUNDRED));
    }

    private boolean isMoreThanLiveThere() {
        return row.indicator().isCount() && !SriLanka.mayBeHomeTo(row.value());
    }

    private boolean isBetween(BigDecimal least, BigDecimal most) {
        return row.value().compareTo(least) >= 0 && row.value().compareTo(most) <= 0;
    }

    private boolean isPercentage() {
        return row.indicator().measure() == Measure.PERCENTAGE;
    }
}
