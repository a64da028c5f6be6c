package org.partnerhub.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.partnerhub.disclosure.Step;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;

/**
 * What disclosure control last decided for a period, for those who look after data protection: what is withheld and by which
 * step, and what the gate did. It lies left of the wall and holds no figure; a name of a cell may still tell that somebody is
 * there, so that whom it is shown to is the caller's duty.
 *
 * @param number of the decision among all on the organisation's part of the activity, from 1
 * @param systems what was decided together, in the order of names
 */
public record DisclosureRecord(int number, List<DecidedSystem> systems) {

    /**
     * What was decided on indicators that count the same people.
     *
     * @param indicators those of them that were reported
     */
    public record DecidedSystem(Set<String> indicators, List<WithheldCell> withheld, GateReport report) {

        /** Copies both. */
        public DecidedSystem {
            indicators = Set.copyOf(indicators);
            withheld = List.copyOf(withheld);
        }
    }

    /**
     * A cell that is not published.
     *
     * @param stage {@code 2+} for who reached the second stage or a later one, {@code 2} for who reached no later one; empty
     *     for all
     * @param step what withheld it
     */
    public record WithheldCell(String system, Optional<String> stage, List<Code> categories, Step step) {}

    /** A cell one axis deeper than the plan, which may not be asked for. */
    public record DeeperCell(Optional<String> stage, List<Code> categories) {

        static DeeperCell of(String cell) {
            Cell parsed = Cell.parse(cell);
            return new DeeperCell(SystemTables.stage(parsed), SystemTables.codes(parsed));
        }
    }

    /** Copies the systems. */
    public DisclosureRecord {
        systems = List.copyOf(systems);
    }

    /**
     * The last decision for a cut-off; empty when there is none.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public static Optional<DisclosureRecord> latest(
            Decisions decisions, String activity, String organisation, LocalDate cutOff) {
        return decisions.of(activity, organisation).entries().stream()
                .filter(entry -> entry.cutOff().equals(cutOff))
                .reduce((earlier, later) -> later)
                .map(DisclosureRecord::of);
    }

    /** The same of those systems alone all of whose indicators somebody may know of. */
    public DisclosureRecord of(Predicate<String> mayRead) {
        return new DisclosureRecord(
                number,
                systems.stream()
                        .filter(system -> !system.indicators().isEmpty()
                                && system.indicators().stream().allMatch(mayRead))
                        .toList());
    }

    /** Every cell that is withheld. */
    public List<WithheldCell> withheld() {
        return systems.stream().flatMap(system -> system.withheld().stream()).toList();
    }

    /** What the gate did, system by system. */
    public List<GateReport> reports() {
        return systems.stream().map(DecidedSystem::report).toList();
    }

    private static DisclosureRecord of(DecisionLog.Entry entry) {
        return new DisclosureRecord(
                entry.number(),
                entry.systems().entrySet().stream()
                        .map(system -> decided(system.getKey(), system.getValue()))
                        .toList());
    }

    private static DecidedSystem decided(String system, SystemDecision decision) {
        return new DecidedSystem(
                new TreeSet<>(decision.reported()),
                decision.withheld().entrySet().stream()
                        .map(cell -> withheld(system, Cell.parse(cell.getKey()), cell.getValue()))
                        .toList(),
                GateReport.of(system, decision));
    }

    private static WithheldCell withheld(String system, Cell cell, Step step) {
        return new WithheldCell(system, SystemTables.stage(cell), SystemTables.codes(cell), step);
    }
}
