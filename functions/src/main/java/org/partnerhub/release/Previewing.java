package org.partnerhub.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasePreview.IndicatorPreview;
import org.partnerhub.release.ReleasePreview.StandingCell;
import org.partnerhub.release.ReleasePreview.Status;

/**
 * Looks at a release that was not made yet: a pure function of what it would hold and of what was decided.
 *
 * @param made what it would hold
 * @param decided what may be shown, by system
 * @param before what the release before shows of a system
 */
record Previewing(Release made, Map<String, Decided> decided, Function<SystemCounts, Optional<SystemDecision>> before) {

    ReleasePreview preview() {
        return new ReleasePreview(
                indicators().map(this::preview).toList(),
                indicators().flatMap(this::noLongerMoving).toList());
    }

    private Stream<ReleasedIndicator> indicators() {
        return made.results().stream().flatMap(result -> result.indicators().stream());
    }

    private IndicatorPreview preview(ReleasedIndicator indicator) {
        return new IndicatorPreview(
                indicator.definition().code(),
                undivided(indicator),
                cells(indicator).map(PreviewedCells::tables).orElse(List.of()));
    }

    private Stream<StandingCell> noLongerMoving(ReleasedIndicator indicator) {
        return cells(indicator).stream()
                .filter(cells -> cells.decided().isNew())
                .flatMap(
                        cells -> before.apply(cells.decided().counts()).stream().flatMap(cells::noLongerMoving));
    }

    /** What was decided on the indicator; empty for one that no person stands behind, and while nothing is reported of it. */
    private Optional<PreviewedCells> cells(ReleasedIndicator indicator) {
        return decided.values().stream()
                .flatMap(system -> system.system().widestFirst().stream()
                        .filter(counted ->
                                counted.code().equals(indicator.definition().code()))
                        .filter(counted -> system.counts().isReported(counted))
                        .map(counted -> new PreviewedCells(system, counted, indicator, tables(indicator))))
                .findFirst();
    }

    private List<ReleasedTable> tables(ReleasedIndicator indicator) {
        return made.tables().getOrDefault(indicator.definition().code(), List.of());
    }

    private Status undivided(ReleasedIndicator indicator) {
        LocalDate cutOff = made.header().cutOff();
        return indicator.periods().stream()
                .filter(period -> !period.periodEnd().isAfter(cutOff))
                .reduce((earlier, later) -> later)
                .map(period -> status(period.cumulative(), period.periodEnd()))
                .orElse(Status.NOT_REPORTED);
    }

    private static Status status(Figure figure, LocalDate day) {
        return switch (figure.status()) {
            case PUBLISHED -> figure.publishedFor(day).isPresent() ? Status.PUBLISHED : Status.REPEATED;
            case NOT_REPORTED -> Status.NOT_REPORTED;
            case WITHHELD, OUT_OF_SCOPE, PROVISIONAL -> Status.WITHHELD;
        };
    }
}
