package org.partnerhub.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.disclosure.Known;
import org.partnerhub.model.Cell;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.release.DecisionLog.Entry;

/**
 * One organisation's counts at a cut-off, and what was decided on such counts before.
 *
 * @param entries every decision of the organisation on the activity
 * @param previous the release that is current
 * @param standing what that release shows; empty where nothing was decided for it
 */
record Control(
        CodeLists lists,
        DecisionLog log,
        List<Entry> entries,
        List<SystemCounts> counts,
        LocalDate cutOff,
        Optional<Release> previous,
        Optional<Entry> standing) {

    static Control of(
            CodeLists lists,
            DecisionLog log,
            List<CountedSystem> systems,
            LocalDate cutOff,
            Optional<Release> previous) {
        List<Entry> entries = log.entries();
        Optional<Entry> standing = previous.flatMap(
                release -> log.shownBy(entries, release.header().id()));
        return new Control(lists, log, entries, SystemCounts.all(systems, lists, cutOff), cutOff, previous, standing);
    }

    /** The latest decision on just these counts, if there is one. */
    Optional<Entry> made() {
        return entries.stream().filter(this::isMadeOnThese).reduce((earlier, later) -> later);
    }

    /** Whether an entry settles these counts: for released periods whatever they are now, else just as they are. */
    boolean isMadeOnThese(Entry entry) {
        return entry.cutOff().equals(cutOff)
                && entry.systems().size() == counts.size()
                && counts.stream().allMatch(system -> isMadeOn(system, entry.on(system), before(system)));
    }

    private static boolean isMadeOn(
            SystemCounts counts, Optional<SystemDecision> decision, Optional<SystemDecision> before) {
        return before.filter(released -> released.settles(counts)).isPresent()
                ? decision.equals(before)
                : decision.filter(made -> made.isOf(counts)).isPresent();
    }

    /** Decides, or takes the decision that was made on just these counts. */
    Entry decided(DisclosureControl control) {
        return made().orElseGet(() -> decidedAnew(control));
    }

    private Entry decidedAnew(DisclosureControl control) {
        int number = entries.size() + 1;
        Map<String, SystemDecision> decisions = control.decide(counts, this::before, this::history, log.salt(number));
        Entry entry = new Entry(number, cutOff, new TreeMap<>(decisions));
        log.add(entry);
        return entry;
    }

    /** The decisions of an entry with the counts that they are on, by system. */
    Map<String, Decided> shown(Entry entry) {
        Map<String, Decided> decided = new HashMap<>();
        for (SystemCounts system : counts) {
            entry.on(system).ifPresent(decision -> decided.put(system.system().name(), decided(system, decision)));
        }
        return decided;
    }

    private Decided decided(SystemCounts counted, SystemDecision decision) {
        boolean isNew = !before(counted).equals(Optional.of(decision));
        return new Decided(counted, new SystemPlan(lists, counted.system()).plan(), decision, isNew);
    }

    /** What the release before shows of a system. */
    Optional<SystemDecision> before(SystemCounts system) {
        return standing.flatMap(entry -> entry.on(system));
    }

    /** What every release and candidate lets anyone know; of the first releases, which were undivided, their totals. */
    private List<Known> history(CountedSystem system) {
        return Stream.concat(totals(system), DecisionLog.history(entries, system.name()).stream())
                .toList();
    }

    private Stream<Known> totals(CountedSystem system) {
        Map<LocalDate, Map<Cell, Long>> byDay = new TreeMap<>();
        for (Indicator indicator : system.widestFirst()) {
            figures(indicator).forEach(figure -> figure.value()
                    .ifPresent(value -> byDay.computeIfAbsent(figure.asOf().orElse(cutOff), any -> new HashMap<>())
                            .put(system.whole(indicator), value.longValueExact())));
        }
        Stream<Map<Cell, Long>> baselines =
                previous.isPresent() ? Stream.of() : new BaselineFigures(system, List.of()).known().stream();
        return Stream.concat(byDay.values().stream(), baselines).map(Known::new);
    }

    /** Everything that was published of the indicator undivided. */
    private Stream<Figure> figures(Indicator indicator) {
        return previous.stream()
                .flatMap(release -> release.results().stream())
                .flatMap(result -> result.indicators().stream())
                .filter(before -> before.definition().code().equals(indicator.code()))
                .flatMap(before -> Stream.concat(
                        before.periods().stream().map(ReleasedPeriod::cumulative),
                        before.baseline().stream().map(ReleasedIndicator.ReleasedBaseline::value)))
                .filter(Figure::isPublished);
    }
}
