package org.partnerhub.graphql.reading;

import java.util.List;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Reservation;
import org.partnerhub.release.ReleasedPeriod;

/** What stands beside the figures of an indicator in a period. */
public record RemarksView(FigureStatus status, List<Reservation> reservations) {
    /** The same for every viewer and figure, so that it tells nothing about what is behind it. */
    static final RemarksView OUT_OF_SCOPE = new RemarksView(FigureStatus.OUT_OF_SCOPE, List.of());

    static RemarksView of(IndicatorView indicator, ReleasedPeriod period) {
        return new RemarksView(
                FigureStatus.PUBLISHED,
                indicator.from().remarks().reservations().stream()
                        .filter(reservation -> reservation.periodEnd().equals(period.periodEnd()))
                        .filter(reservation -> reservation
                                .indicator()
                                .map(indicator.code()::equals)
                                .orElse(true))
                        .toList());
    }
}
