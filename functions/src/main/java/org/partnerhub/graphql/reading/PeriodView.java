package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedPeriod;

/** A period with the indicator that it belongs to. */
public record PeriodView(IndicatorView indicator, ReleasedPeriod period) implements Scoped {

    @Override
    public List<Row> rows() {
        return indicator.rows();
    }

    public LocalDate periodStart() {
        return period.periodStart();
    }

    public LocalDate periodEnd() {
        return period.periodEnd();
    }

    public Optional<TargetView> target() {
        return period.target().map(target -> new TargetView(indicator.row(), target));
    }

    public Figure actual() {
        return period.actual();
    }

    public Figure cumulative() {
        return period.cumulative();
    }

    public RemarksView remarks() {
        return RemarksView.of(indicator, period);
    }

    Optional<String> label(Calendar calendar) {
        return calendar.label(periodStart(), periodEnd(), indicator.from().facts());
    }
}
