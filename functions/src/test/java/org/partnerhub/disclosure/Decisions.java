package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.partnerhub.model.Cell;

/** Decisions of a protection whose gate is not what is being tested. */
final class Decisions {
    /** A gate that passes whatever it is asked. */
    static final Gate OPEN = table -> new Audit.Passed(table.published(), List.of(), Audit.Report.NOTHING_DONE);

    /** A gate that lets nothing pass. */
    static final Gate SHUT = table -> new Audit.Failed(Audit.Reason.HIT_LEFT, Audit.Report.NOTHING_DONE);

    private Decisions() {}

    static Map<Cell, Long> shown(Plan plan, Map<Cell, Long> inner, List<Known> history) {
        return decide(plan, inner, history).published();
    }

    static Decision.Protected decide(Plan plan, Map<Cell, Long> inner, List<Known> history) {
        return decide(plan, inner, history, OPEN);
    }

    static Decision.Protected decide(Plan plan, Map<Cell, Long> inner, List<Known> history, Gate gate) {
        return (Decision.Protected)
                new Protection(plan, Threshold.PERSONS, new byte[] {1, 2, 3}, gate).decide(inner, history);
    }

    static BitSet numbers(Plan plan, Iterable<Cell> cells) {
        BitSet numbers = new BitSet();
        cells.forEach(cell -> numbers.set(plan.number(cell).orElseThrow()));
        return numbers;
    }
}
