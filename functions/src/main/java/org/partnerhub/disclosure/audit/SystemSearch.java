package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.partnerhub.disclosure.Audit.Reason;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;
import org.partnerhub.disclosure.audit.LinearSolver.Loaded;
import org.partnerhub.disclosure.audit.LinearSolver.Outcome;

/** Looks in one open system for a witness of every claim, first for many at once, then for each of those left. */
final class SystemSearch {
    private static final int BATCHES = 40;
    private static final int LOW_EVERY = 3;
    private static final int WORTH_A_BATCH = 10;

    private final AuditedTable table;
    private final SystemProgram program;
    private final Loaded loaded;
    private final List<Integer> claims;
    private final Witnesses witnesses;
    private final Meter meter;

    SystemSearch(
            AuditedTable table,
            SystemProgram program,
            Loaded loaded,
            List<Integer> claims,
            Witnesses witnesses,
            Meter meter) {
        this.table = table;
        this.program = program;
        this.loaded = loaded;
        this.claims = claims;
        this.witnesses = witnesses;
        this.meter = meter;
    }

    /**
     * Solves batches until they bring little, little is left, or there were enough of them. A program for one cell ends in a
     * twentieth of the steps that a batch takes.
     */
    void batches(RandomGenerator random) {
        int fruitless = 0;
        for (int batch = 1; batch <= BATCHES && fruitless < LOW_EVERY && isWorthIt(); batch++) {
            Side wanted = batch % LOW_EVERY == 0 ? Side.LOW : Side.HIGH;
            fruitless = batch(wanted, random) >= WORTH_A_BATCH ? 0 : fruitless + 1;
        }
    }

    private boolean isWorthIt() {
        return lacking(Side.HIGH).size() + lacking(Side.LOW).size() > WORTH_A_BATCH;
    }

    private int batch(Side wanted, RandomGenerator random) {
        Side other = wanted == Side.HIGH ? Side.LOW : Side.HIGH;
        Side side = lacking(wanted).isEmpty() ? other : wanted;
        double[] objective = program.objective();
        for (int number : lacking(side)) {
            program.weigh(objective, side, claim(number).cell(), random.nextDouble(0.5, 1.5));
        }
        meter.countBatch();
        return test(table(meter.solve(loaded, objective, side == Side.HIGH)));
    }

    /** A program for each side that still lacks a witness, those of most axes first; those that are refuted. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (int number : byAxes()) {
            for (Side side : Side.values()) {
                hit(side, number).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private List<Integer> byAxes() {
        return claims.stream()
                .sorted(Comparator.comparingInt(
                        number -> -table.axes()[claim(number).cell()]))
                .toList();
    }

    private Optional<Hit> hit(Side side, int number) {
        return witnesses.lacks(side, number) ? search(side, number) : Optional.empty();
    }

    private Optional<Hit> search(Side side, int number) {
        double[] objective = program.objective();
        program.weigh(objective, side, claim(number).cell(), 1);
        Outcome outcome = meter.solve(loaded, objective, side == Side.HIGH);
        double[] found = table(outcome);
        test(found);
        return judge(side, number, found, outcome);
    }

    private Optional<Hit> judge(Side side, int number, double[] found, Outcome outcome) {
        if (!witnesses.lacks(side, number)) {
            return Optional.empty();
        }
        if (side.isRefuted(claim(number), found[claim(number).cell()])) {
            return Optional.of(new Hit(number, side, program.binding(outcome.duals())));
        }
        throw new Stopped(Reason.UNDECIDED);
    }

    private int test(double[] found) {
        int shown = program.isPossible(found) ? witnesses.test(claims, found) : 0;
        if (shown > 0) {
            meter.countWitness();
        }
        return shown;
    }

    private double[] table(Outcome outcome) {
        return program.tableOf(outcome.values());
    }

    private List<Integer> lacking(Side side) {
        return witnesses.lacking(side, claims);
    }

    private Claim claim(int number) {
        return table.claims().get(number);
    }
}
