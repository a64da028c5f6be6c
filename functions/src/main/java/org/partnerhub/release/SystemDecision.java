package org.partnerhub.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Decision;
import org.partnerhub.disclosure.Known;
import org.partnerhub.disclosure.Step;
import org.partnerhub.model.Cell;

/**
 * What disclosure control has decided on one system at one cut-off. It stays left of the wall.
 *
 * @param day the last day that the counts cover
 * @param digest of the counts, so that the same counts are decided on once
 * @param reported the indicators that were reported for the day
 * @param published persons by cell, as {@link Cell#toString()} writes it
 * @param withheld the step that withheld each other cell of the plan
 * @param report what the gate did
 * @param deeper the cells one axis deeper than the plan that are given away as small and not empty; empty where nobody has
 *     looked, as before that was kept
 */
record SystemDecision(
        LocalDate day,
        String digest,
        SortedSet<String> reported,
        SortedMap<String, Long> published,
        SortedMap<String, Step> withheld,
        Audit.Report report,
        Optional<SortedSet<String>> deeper) {

    SystemDecision {
        reported = Collections.unmodifiableSortedSet(new TreeSet<>(reported));
        published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
        withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
        deeper = deeper.map(cells -> Collections.unmodifiableSortedSet(new TreeSet<>(cells)));
    }

    static SystemDecision of(SystemCounts counts, Decision.Protected decision) {
        return new SystemDecision(
                counts.day(),
                counts.digest(),
                counts.reported(),
                text(decision.published()),
                text(decision.withheld()),
                decision.report(),
                Optional.of(
                        decision.deeper().stream().map(Cell::toString).collect(Collectors.toCollection(TreeSet::new))));
    }

    /** What nobody has decided on: every cell as it was counted. */
    static SystemDecision none(SystemCounts counts, Map<Cell, Long> cells) {
        return new SystemDecision(
                counts.day(),
                counts.digest(),
                counts.reported(),
                text(cells),
                new TreeMap<>(),
                Audit.Report.NOTHING_DONE,
                Optional.empty());
    }

    /** Whether it was made on the same counts up to the same day. */
    boolean isOf(SystemCounts counts) {
        return day.equals(counts.day()) && digest.equals(counts.digest());
    }

    /** Whether it has settled everything that was reported for the day; a released period is never decided on again. */
    boolean settles(SystemCounts counts) {
        return day.equals(counts.day()) && reported.equals(counts.reported());
    }

    /** The number of persons that may be shown for a cell. */
    Optional<Long> published(Cell cell) {
        return Optional.ofNullable(published.get(cell.toString()));
    }

    /** What it lets anyone know. */
    Known known() {
        return new Known(published.entrySet().stream()
                .collect(Collectors.toMap(cell -> Cell.parse(cell.getKey()), Map.Entry::getValue)));
    }

    private static <T> SortedMap<String, T> text(Map<Cell, T> cells) {
        SortedMap<String, T> text = new TreeMap<>();
        cells.forEach((cell, value) -> text.put(cell.toString(), value));
        return text;
    }

    /** Tells how much, and no figure. */
    @Override
    public String toString() {
        return published.size() + " cells published, " + withheld.size() + " withheld, up to " + day;
    }
}
