package org.partnerhub.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.model.Cell;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.PeriodCell;
import org.partnerhub.reporting.ledger.Recount;

/**
 * What a run of {@link Maintenance} found. It names cells and gives none of their amounts; of each list it keeps the first
 * {@link #MOST_LISTED}.
 *
 * @param at when it was written
 * @param cubes how many cubes were counted again
 * @param cells how many cells were compared
 * @param drifting how many cells are not what was posted to them, which is to be 0
 * @param unsettled cells of which nothing can be said, since they were written to all the while
 * @param oddities what is told to the organisations and never set right
 */
public record ReconciliationReport(
        Instant at,
        int cubes,
        int cells,
        int drifting,
        List<Place> drift,
        List<Place> unsettled,
        List<CubeOddity> oddities) {
    /** As many places or oddities of a kind as a report lists. */
    public static final int MOST_LISTED = 100;

    /** A cell of a cube in one period. */
    public record Place(Cube cube, LocalDate periodEnd, Cell cell) {}

    /** What is odd about a cube. */
    public record CubeOddity(Cube cube, Oddity oddity) {}

    static ReconciliationReport begun(Instant at) {
        return new ReconciliationReport(at, 0, 0, 0, List.of(), List.of(), List.of());
    }

    ReconciliationReport with(Cube cube, Recount.Found found, List<Oddity> odd) {
        return new ReconciliationReport(
                at,
                cubes + 1,
                cells + found.cells(),
                drifting + found.drift().size(),
                more(drift, places(cube, found.drift())),
                more(unsettled, places(cube, found.unsettled())),
                more(oddities, odd.stream().map(oddity -> new CubeOddity(cube, oddity))));
    }

    ReconciliationReport writtenAt(Instant moment) {
        return new ReconciliationReport(moment, cubes, cells, drifting, drift, unsettled, oddities);
    }

    private static Stream<Place> places(Cube cube, List<PeriodCell> cells) {
        return cells.stream().map(place -> new Place(cube, place.periodEnd(), place.cell()));
    }

    private static <T> List<T> more(List<T> some, Stream<T> more) {
        return Stream.concat(some.stream(), more).limit(MOST_LISTED).toList();
    }
}
