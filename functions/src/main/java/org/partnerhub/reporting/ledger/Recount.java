package org.partnerhub.reporting.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnerhub.reporting.ledger.Look.Touches;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Tables;

/**
 * Counts a cube again from what was posted and compares with its cells, while others write.
 *
 * <p>Why there is no false alarm: whoever changes what a contribution has posted to a cell adds to that cell's count in
 * the same commit, be it zero, and whoever erases a participation adds to the count of what was erased, so that neither
 * count is added to without a trace in its {@link org.partnerhub.store.Count#changes()}. When neither has changed between
 * a read before the contributions and one after, then no contribution's part in the cell changed from the first of these
 * reads to the second; each was read in between and therefore with the one part that it had all that time, wherever else
 * it moved meanwhile. So their sum is the cell, or the cell is wrong; and since a database may show the changes of one
 * commit one after another, a cell is only called wrong when a second look, later, finds it wrong and still untouched.
 *
 * <p>Not checked: that contributions say what was stated; they are taken as they are.
 */
public final class Recount {
    private static final int MOST_LOOKS = 6;

    private final Tables tables;
    private final Ledger.Pause pause;

    /**
     * What was found.
     *
     * @param cells how many cells were compared
     * @param drift those that are not what was posted to them
     * @param unsettled those that were written to during every look, so that nothing can be said of them
     */
    public record Found(int cells, List<PeriodCell> drift, List<PeriodCell> unsettled) {}

    /**
     * Counts again.
     *
     * @param pause waits before another look
     */
    public Recount(Tables tables, Ledger.Pause pause) {
        this.tables = tables;
        this.pause = pause;
    }

    /**
     * Counts a cube again; reads all that it is made of, more than once where something differs or is being written.
     *
     * @throws StoreUnavailable when the tables do not answer
     */
    public Found of(Cube cube) {
        Look first = Look.at(tables, cube);
        SortedSet<PeriodCell> places = first.places();
        Comparison comparison = new Comparison(places);
        comparison.take(first);
        for (int looks = 1; looks < MOST_LOOKS && !comparison.open.isEmpty(); looks++) {
            pause.after(looks);
            comparison.take(Look.at(tables, cube));
        }
        return new Found(places.size(), List.copyOf(comparison.drift), List.copyOf(comparison.open));
    }

    private static final class Comparison {
        private final SortedSet<PeriodCell> open;
        private final SortedSet<PeriodCell> drift = new TreeSet<>();
        private final Map<PeriodCell, Touches> suspected = new HashMap<>();

        Comparison(SortedSet<PeriodCell> places) {
            this.open = new TreeSet<>(places);
        }

        void take(Look look) {
            open.removeIf(place -> isSettled(place, look));
        }

        private boolean isSettled(PeriodCell place, Look look) {
            Optional<Touches> untouched = look.untouched(place);
            return untouched.isPresent() && (look.agrees(place) || isDrift(place, untouched.get()));
        }

        private boolean isDrift(PeriodCell place, Touches touches) {
            boolean again = touches.equals(suspected.put(place, touches));
            return again && drift.add(place);
        }
    }
}
