package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Remark;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Reservation;
import org.partnerhub.release.ReleasedPeriod;

/**
 * What stands beside the figures of an indicator in a period.
 *
 * @param explanation why the indicator is late, if anything was said and cleared
 */
public record RemarksView(
        FigureStatus status,
        List<Reservation> reservations,
        Optional<Explanation> explanation,
        List<Evidence> evidence) {
    /** The same for every viewer and figure, so that it tells nothing about what is behind it. */
    static final RemarksView OUT_OF_SCOPE =
            new RemarksView(FigureStatus.OUT_OF_SCOPE, List.of(), Optional.empty(), List.of());

    static RemarksView of(IndicatorView indicator, ReleasedPeriod period) {
        Remarks remarks = indicator.from().remarks();
        return new RemarksView(
                FigureStatus.PUBLISHED,
                remarks.reservations().stream()
                        .filter(reservation -> reservation.periodEnd().equals(period.periodEnd()))
                        .filter(reservation -> reservation
                                .indicator()
                                .map(indicator.code()::equals)
                                .orElse(true))
                        .toList(),
                remarks.explanations().stream()
                        .filter(each -> isBeside(each, indicator, period))
                        .findFirst(),
                remarks.evidence().stream()
                        .filter(each -> isBeside(each, indicator, period))
                        .toList());
    }

    private static boolean isBeside(Remark remark, IndicatorView indicator, ReleasedPeriod period) {
        return remark.periodEnd().equals(period.periodEnd())
                && remark.indicator().equals(indicator.code());
    }
}
