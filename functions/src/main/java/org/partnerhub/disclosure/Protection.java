package org.partnerhub.disclosure;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.partnerhub.model.Cell;

/**
 * Disclosure control of one system.
 *
 * <p>Promised, of everything published by one chain of decisions, each given the history of all before it: no linear
 * combination of figures of any releases is the count of a cell of fewer persons than the threshold, nor a change by
 * fewer of any cell since any release, nor the difference between nested indicators if that is small; and what the gate
 * promises of bounds. The same counts, history and salt give the same decision.
 *
 * <p>Not checked, but the duty of others: that the system has all indicators that count the same people (their owner);
 * that the history is whole, and that the salt is secret and kept before the first decision (release). Not promised:
 * protection from as many colluding persons as the threshold less one, or from what somebody knows of a place.
 */
public final class Protection {
    private final Plan plan;
    private final Threshold threshold;
    private final long seed;
    private final Gate gate;

    /** @param salt secret, one of each release */
    public Protection(Plan plan, Threshold threshold, byte[] salt, Gate gate) {
        this.plan = plan;
        this.threshold = threshold;
        this.seed = seed(salt);
        this.gate = gate;
    }

    /**
     * Decides what may be shown; if the gate fails, once more without the finest tables, and so on.
     *
     * @param inner persons by inner cells, cumulative to the cut-off
     * @param history what each release and candidate before lets anyone know
     * @throws NegativeCountException if an inner cell holds fewer than nobody
     * @throws ImpossibleCountException if somebody is counted where nobody can be
     */
    public Decision decide(Map<Cell, Long> inner, List<Known> history) {
        long[] values = plan.values(inner);
        Sensitive sensitive = Sensitive.of(plan, values, threshold, history);
        Order order = new Order(plan, values, publishedBefore(history), new SplittableRandom(seed));
        Decision decision = new Decision.Refused(Audit.Reason.UNDECIDED, Audit.Report.NOTHING_DONE);
        for (BitSet tables : plan.tablesFromTheFinest()) {
            Attempt attempt = new Attempt(plan, values, tables, sensitive, order, seed).close(threshold.k());
            decision = decide(inner, values, sensitive, attempt);
            if (decision instanceof Decision.Protected) {
                return decision;
            }
        }
        return decision;
    }

    private Decision decide(Map<Cell, Long> inner, long[] values, Sensitive sensitive, Attempt attempt) {
        Audit audit = gate.audit(attempt.table());
        if (audit instanceof Audit.Passed passed) {
            return publish(inner, values, sensitive, attempt, passed);
        }
        Audit.Reason reason = audit instanceof Audit.Failed failed ? failed.reason() : Audit.Reason.UNDECIDED;
        return new Decision.Refused(reason, audit.report());
    }

    private Decision publish(
            Map<Cell, Long> inner, long[] values, Sensitive sensitive, Attempt attempt, Audit.Passed passed) {
        BitSet published = givenBack(passed.published(), attempt.published());
        Map<Cell, Long> shown = new HashMap<>();
        Map<Cell, Step> withheld = new HashMap<>();
        List<Cell> cells = plan.cells();
        for (int number = 0; number < cells.size(); number++) {
            if (published.get(number)) {
                shown.put(cells.get(number), values[number]);
            } else {
                withheld.put(cells.get(number), sensitive.step(number).orElse(attempt.step(number)));
            }
        }
        List<Cell> deeper = plan.givenAway(inner, shown, threshold);
        return new Decision.Protected(shown, withheld, passed.report(), deeper, new Known(shown));
    }

    /** All that follows from what the gate left is known anyway, and costs nothing. */
    private BitSet givenBack(BitSet left, BitSet asked) {
        BitSet more = (BitSet) left.clone();
        more.andNot(asked);
        if (!more.isEmpty()) {
            throw new IllegalStateException("a gate only ever withholds");
        }
        return Elimination.span(plan, left, new SplittableRandom(seed));
    }

    private BitSet publishedBefore(List<Known> history) {
        BitSet before = new BitSet();
        history.forEach(release ->
                release.values().keySet().forEach(cell -> plan.number(cell).ifPresent(before::set)));
        return before;
    }

    private static long seed(byte[] salt) {
        try {
            return new BigInteger(MessageDigest.getInstance("SHA-256").digest(salt)).longValue();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
