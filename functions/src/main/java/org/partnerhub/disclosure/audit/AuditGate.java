package org.partnerhub.disclosure.audit;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Gate;

/**
 * The last look before figures are released: proves with linear programs that both ends of every claim are possible in the
 * eyes of anyone who has all that would be shown, knows how the cells add up, and that none is negative.
 *
 * <p>Promised: what passes has for each side of each claim a table that was recomputed here, cell by cell and sum by sum,
 * to within a millionth of a person. Where an optimum refutes a claim, more is withheld. Anything else fails: a refuted claim
 * that nothing helps, one that stays undecided, a solver that ends in anything but an optimum or throws, a spent budget. The
 * same table with the same generator decides the same on every machine with the same solver, unless time decides.
 *
 * <p>Not checked, and the caller's duty: that the families are all that is known to hold between cells, that the claims are
 * complete, that a published zero is one that everybody knows from the programme's rules, that the true values add up. What
 * follows from a failure is the caller's, too.
 *
 * @param solver not trusted where it would let a figure through
 * @param budget what one audit may spend
 * @param nanoTime a clock that only goes forward
 * @param random a fresh generator for each audit, from a seed that a retry would take again
 */
public record AuditGate(
        LinearSolver solver, AuditBudget budget, LongSupplier nanoTime, Supplier<? extends RandomGenerator> random)
        implements Gate {

    /**
     * The gate with GLOP and the standard budget.
     *
     * @param random seeded as a retry would seed it
     * @throws SolverUnavailable where the solver's native library is not there
     */
    public static Gate standard(RandomGenerator random) {
        return new AuditGate(new GlopSolver(), AuditBudget.STANDARD, System::nanoTime, () -> random);
    }

    @Override
    public Audit audit(AuditedTable table) {
        return new Auditing(table, solver, random.get(), new Meter(budget, nanoTime)).audit();
    }
}
