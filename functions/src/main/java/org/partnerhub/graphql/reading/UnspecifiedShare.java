package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedPeriod;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/** How much of a period's figure an axis leaves in no category. */
public record UnspecifiedShare(Row row, Axis axis, Figure share) implements Scoped {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String UNSPECIFIED = "u";

    static UnspecifiedShare of(IndicatorView indicator, Axis axis) {
        return new UnspecifiedShare(indicator.row(), axis, share(indicator, axis));
    }

    private static Figure share(IndicatorView indicator, Axis axis) {
        Figure missing = indicator.notReported().with(any -> any, Figure.PERCENT);
        if (!indicator.impersonal()) {
            return Figure.withheld(Figure.PERCENT, indicator.from().header().id(), indicator.cutOff());
        }
        return indicator
                .latest()
                .filter(period -> !new Split(period.cells()).by(Set.of(axis)).isEmpty())
                .map(period -> share(period, axis))
                .orElse(missing);
    }

    private static Figure share(ReleasedPeriod period, Axis axis) {
        BigDecimal specified = specified(new Split(period.cells()).by(Set.of(axis)));
        return period.actual().with(total -> share(total, specified), Figure.PERCENT);
    }

    @Override
    public List<Row> rows() {
        return List.of(row);
    }

    private static BigDecimal specified(List<ReleasedCell> cells) {
        return cells.stream()
                .filter(cell -> cell.categories().stream().map(Code::code).noneMatch(UNSPECIFIED::equals))
                .flatMap(cell -> cell.figure().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal total, BigDecimal specified) {
        return total.signum() == 0
                ? BigDecimal.ZERO
                : total.subtract(specified).multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_EVEN);
    }
}
