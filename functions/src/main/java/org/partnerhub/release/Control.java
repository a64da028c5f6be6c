package org.partnerhub.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.disclosure.Known;
import org.partnerhub.disclosure.Plan;
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
 */
record Control(
        CodeLists lists,
        DecisionLog log,
        List<Entry> entries,
        List<SystemCounts> counts,
        LocalDate cutOff,
        Optional<Release> previous) {

    static Control of(
            CodeLists lists, DecisionLog log, List<Indicator> own, LocalDate cutOff, Optional<Release> previous) {
        return new Control(lists, log, log.entries(), SystemCounts.all(own, lists, cutOff), cutOff, previous);
    }

    /** The latest decision on just these counts, if there is one. */
    Optional<Entry> made() {
        return entries.stream().filter(this::isMadeOnThese).reduce((earlier, later) -> later);
    }

    /** Whether an entry settles these counts: for released periods whatever they are now, else just as they are. */
    boolean isMadeOnThese(Entry entry) {
        Map<String, SystemDecision> before = decisionsBefore();
        return entry.cutOff().equals(cutOff)
                && entry.systems().size() == counts.size()
                && counts.stream()
                        .allMatch(system -> isMadeOn(
                                system,
                                Optional.ofNullable(
                                        entry.systems().get(system.system().name())),
                                Optional.ofNullable(before.get(system.system().name()))));
    }

    private static boolean isMadeOn(
            SystemCounts counts, Optional<SystemDecision> decision, Optional<SystemDecision> before) {
        return before.filter(released -> released.settles(counts)).isPresent()
                ? decision.equals(before)
                : decision.filter(made -> made.isOf(counts)).isPresent();
    }

    /** What the release before shows; empty where nothing was decided for it. */
    Optional<Entry> standing() {
        return previous.flatMap(release -> log.shownBy(entries, release.header().id()));
    }

    /** Decides, or takes the decision that was made on just these counts. */
    Entry decided(DisclosureControl control) {
        return made().orElseGet(() -> decidedAnew(control));
    }

    private Entry decidedAnew(DisclosureControl control) {
        int number = entries.size() + 1;
        Map<String, SystemDecision> decisions =
                control.decide(counts, decisionsBefore(), this::history, log.salt(number));
        Entry entry = new Entry(number, cutOff, new TreeMap<>(decisions));
        log.add(entry);
        return entry;
    }

    /** The decisions of an entry with the counts that they are on, by system. */
    Map<String, Decided> shown(Entry entry) {
        Map<String, SystemDecision> standing = decisionsBefore();
        Map<String, Decided> decided = new HashMap<>();
        for (SystemCounts system : counts) {
            String name = system.system().name();
            SystemDecision decision = entry.systems().get(name);
            if (decision != null) {
                Plan plan = new SystemPlan(lists, system.system().widestFirst()).plan();
                decided.put(name, new Decided(system, plan, decision, !decision.equals(standing.get(name))));
            }
        }
        return decided;
    }

    private Map<String, SystemDecision> decisionsBefore() {
        return standing().<Map<String, SystemDecision>>map(Entry::systems).orElse(Map.of());
    }

    /** What every release and candidate lets anyone know; of the first releases, which were undivided, their totals. */
    private List<Known> history(String system) {
        List<Known> history = new ArrayList<>();
        counts.stream()
                .map(SystemCounts::system)
                .filter(counted -> counted.name().equals(system))
                .flatMap(this::totals)
                .forEach(history::add);
        history.addAll(DecisionLog.history(entries, system));
        return history;
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
