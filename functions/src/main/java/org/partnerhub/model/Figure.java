package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A value with its standing; never a bare null.
 *
 * @param value present when and only when the status is PUBLISHED or PROVISIONAL
 * @param unit a {@link CountBasis}, {@code PERCENT}, or an ISO 4217 currency; empty when out of scope
 * @param release the release that the value was first published in, or in which it was found missing
 * @param asOf the last day that the value covers
 */
public record Figure(
        Optional<BigDecimal> value,
        FigureStatus status,
        Optional<String> unit,
        Optional<String> release,
        Optional<LocalDate> asOf) {
    public static final String PERCENT = "PERCENT";

    /** The same for every viewer, unit and date, so that it tells nothing about what is behind it. */
    public static final Figure OUT_OF_SCOPE = new Figure(
            Optional.empty(), FigureStatus.OUT_OF_SCOPE, Optional.empty(), Optional.empty(), Optional.empty());

    public Figure {
        boolean shown = status == FigureStatus.PUBLISHED || status == FigureStatus.PROVISIONAL;
        if (shown != value.isPresent()) {
            throw new IllegalArgumentException("a figure that is " + status + " cannot have this value");
        }
    }

    public static Figure published(BigDecimal value, String unit, String release, LocalDate asOf) {
        return new Figure(
                Optional.of(value), FigureStatus.PUBLISHED, Optional.of(unit), Optional.of(release), Optional.of(asOf));
    }

    public static Figure withheld(String unit, String release, LocalDate asOf) {
        return new Figure(
                Optional.empty(), FigureStatus.WITHHELD, Optional.of(unit), Optional.of(release), Optional.of(asOf));
    }

    public static Figure notReported(String unit, String release) {
        return new Figure(
                Optional.empty(), FigureStatus.NOT_REPORTED, Optional.of(unit), Optional.of(release), Optional.empty());
    }

    public boolean isPublished() {
        return status == FigureStatus.PUBLISHED;
    }

    /** The published value, when it covers everything up to that very day and not less. */
    public Optional<BigDecimal> publishedFor(LocalDate day) {
        return isPublished() && asOf.equals(Optional.of(day)) ? value : Optional.empty();
    }

    /** The same figure as it is shown before its release: as provisional, and as part of none. */
    public Figure beforeRelease() {
        FigureStatus shown = status == FigureStatus.PUBLISHED ? FigureStatus.PROVISIONAL : status;
        return new Figure(value, shown, unit, Optional.empty(), asOf);
    }

    /** The same figure with a changed value, where there is one. */
    public Figure with(UnaryOperator<BigDecimal> change, String newUnit) {
        return new Figure(value.map(change), status, Optional.of(newUnit), release, asOf);
    }
}
