package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import org.partnerhub.disclosure.Mean;
import org.partnerhub.disclosure.Threshold;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Score;

/**
 * Means of persons' scores, each beside the count of these persons: where the count repeats an earlier value, so does the
 * mean.
 *
 * <p>Whether all persons have the same score is not reported. They certainly have not where the count is split by the band of
 * the score and more than one band holds somebody; of any other count there is no mean.
 *
 * @param counted the indicator that counts the persons
 * @param counts its figures, after disclosure control
 * @param before the means that were released before
 */
record MeanFigures(
        Indicator mean,
        Indicator counted,
        NavigableMap<LocalDate, Figure> counts,
        NavigableMap<LocalDate, Figure> before,
        String release) {

    /** The mean up to a day that no release has told yet. */
    Figure at(LocalDate day) {
        return new ToDate(mean)
                .at(day)
                .map(exact -> published(exact, day).or(() -> repeated(day)).orElseGet(() -> withheld(day)))
                .orElseGet(() -> Figure.notReported(mean.figureUnit(), release));
    }

    private Optional<Figure> published(BigDecimal exact, LocalDate day) {
        Score scale = mean.score().orElseThrow();
        Mean rule = new Mean(Threshold.PERSONS, scale.lowest(), scale.highest());
        return Optional.ofNullable(counts.get(day))
                .flatMap(count -> count.publishedFor(day))
                .flatMap(persons -> rule.published(exact, persons, differ(day)))
                .map(shown -> Figure.published(shown, mean.figureUnit(), release, day));
    }

    private boolean differ(LocalDate day) {
        return counted.periods().stream()
                        .filter(period -> !period.periodEnd().isAfter(day))
                        .flatMap(period -> period.actuals().stream())
                        .filter(actual -> actual.value()
                                .filter(persons -> persons.signum() > 0)
                                .isPresent())
                        .flatMap(actual -> actual.dimensions().stream())
                        .flatMap(dimension -> dimension.category().stream())
                        .filter(code -> code.list().equals(Axis.SCORE_BAND.codeList()))
                        .filter(band -> !band.code().equals(Cell.UNSPECIFIED))
                        .distinct()
                        .count()
                > 1;
    }

    /** The mean of the day whose count is repeated, if it was shown. */
    private Optional<Figure> repeated(LocalDate day) {
        return Optional.ofNullable(counts.get(day))
                .filter(Figure::isPublished)
                .flatMap(Figure::asOf)
                .filter(earlier -> earlier.isBefore(day))
                .flatMap(earlier -> Optional.ofNullable(before.get(earlier)))
                .filter(Figure::isPublished);
    }

    private Figure withheld(LocalDate day) {
        return Figure.withheld(mean.figureUnit(), release, day);
    }
}
