package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One way to publish cells of some of a plan's tables, before the gate has looked at it.
 *
 * <p>Promised: what {@link Elimination} promises of all sensitive cells of the plan, and {@link Closure} of those in the
 * tables; and no cell that is withheld is a linear combination of published ones.
 */
final class Attempt {
    private final Plan plan;
    private final long[] values;
    private final BitSet tables;
    private final Sensitive sensitive;
    private final Order order;
    private final long seed;
    private final BitSet bounded = new BitSet();
    private final BitSet hiddenForGood = new BitSet();
    private BitSet published;

    /** @param tables the cells that may be published if nothing speaks against it */
    Attempt(Plan plan, long[] values, BitSet tables, Sensitive sensitive, Order order, long seed) {
        this.plan = plan;
        this.values = values;
        this.tables = tables;
        this.sensitive = sensitive;
        this.order = order;
        this.seed = seed;
        this.published = eliminate(tables);
    }

    /**
     * Lets the closure withhold until it is content. What of that follows from the figures left is known all the same and
     * is given back; where that undoes everything, the elimination hides for good what the closure chose. At the end what
     * turned out to be withheld needlessly is taken back, as far as the closure stays content.
     */
    Attempt close(int k) {
        List<Claim> claims =
                claims().stream().map(claim -> upToThreshold(claim, k)).toList();
        Closure closure = new Closure(plan.families().within(tables), values, plan.axes(), claims, plan.empty());
        BitSet eliminated = published();
        closeWith(closure);
        BitSet withheld = (BitSet) bounded.clone();
        withheld.and(eliminated);
        withheld.andNot(published);
        withheld.andNot(hiddenForGood);
        published.or(closure.needless(published, withheld));
        published = known(published, eliminated);
        closeWith(closure);
        return this;
    }

    private void closeWith(Closure closure) {
        BitSet more = closure.withheld(published);
        while (!more.isEmpty()) {
            withhold(more);
            more = closure.withheld(published);
        }
    }

    private void withhold(BitSet more) {
        bounded.or(more);
        BitSet left = published();
        left.andNot(more);
        BitSet known = known(left, published);
        hiddenForGood.or(known.equals(published) ? more : new BitSet());
        published = known.equals(published) ? eliminate(published) : known;
    }

    /** What follows from some cells, among others. */
    private BitSet known(BitSet shown, BitSet among) {
        BitSet known = Elimination.span(plan, shown, new SplittableRandom(seed));
        known.and(among);
        return known;
    }

    BitSet published() {
        return (BitSet) published.clone();
    }

    /** Why a cell is withheld that is not sensitive. */
    Step step(int cell) {
        if (bounded.get(cell)) {
            return Step.BOUNDED;
        }
        return published.get(cell) || !tables.get(cell) ? Step.AUDITED : Step.LINKED;
    }

    /** What the gate has to look at. */
    AuditedTable table() {
        return new AuditedTable(plan.families().within(tables), values, published, plan.axes(), claims());
    }

    private BitSet eliminate(BitSet candidates) {
        BitSet hidden = sensitive.cells();
        hidden.or(hiddenForGood);
        BitSet asking = (BitSet) candidates.clone();
        asking.andNot(hidden);
        return new Elimination(plan, hidden, new SplittableRandom(seed)).publish(order.of(asking));
    }

    private List<Claim> claims() {
        return sensitive.claims().stream()
                .filter(claim -> tables.get(claim.cell()))
                .toList();
    }

    private Claim upToThreshold(Claim claim, int k) {
        return sensitive.small().get(claim.cell()) ? new Claim(claim.cell(), 0, Math.max(k, claim.high())) : claim;
    }
}
