package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Audit.Reason;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;
import org.partnerhub.disclosure.audit.LinearSolver.Loaded;

/** One audit: rounds of search and repair until every claim is witnessed. */
final class Auditing {
    private static final int ROUNDS = 40;

    private final AuditedTable table;
    private final LinearSolver solver;
    private final RandomGenerator random;
    private final Meter meter;
    private final Witnesses witnesses;
    private final BitSet published;
    private final List<Integer> withheld = new ArrayList<>();

    Auditing(AuditedTable table, LinearSolver solver, RandomGenerator random, Meter meter) {
        this.table = table;
        this.solver = solver;
        this.random = random;
        this.meter = meter;
        this.witnesses = new Witnesses(table);
        this.published = (BitSet) table.published().clone();
    }

    Audit audit() {
        try {
            refuseClaimsOfPublishedCells();
            return rounds();
        } catch (Stopped stopped) {
            return new Audit.Failed(stopped.reason(), meter.report());
        }
    }

    private void refuseClaimsOfPublishedCells() {
        if (table.claims().stream().anyMatch(claim -> published.get(claim.cell()))) {
            throw new Stopped(Reason.HIT_LEFT);
        }
    }

    private Audit rounds() {
        for (int round = 0; round <= ROUNDS; round++) {
            List<Hit> hits = hits(round == 0);
            if (hits.isEmpty()) {
                return new Audit.Passed(published, withheld, meter.report());
            }
            withhold(new Repair(table).of(hits));
        }
        throw new Stopped(Reason.HIT_LEFT);
    }

    private void withhold(Collection<Integer> cells) {
        meter.countRound();
        withheld.addAll(cells);
        cells.forEach(published::clear);
    }

    private List<Hit> hits(boolean isFirst) {
        Map<Integer, List<Integer>> lacking = lackingByCell();
        List<Hit> hits = new ArrayList<>();
        for (OpenSystem system : OpenSystem.of(table.families(), published)) {
            List<Integer> claims = claimsIn(system, lacking);
            hits.addAll(claims.isEmpty() ? List.of() : hits(system, claims, isFirst));
        }
        meter.countHits(hits);
        return hits;
    }

    private Map<Integer, List<Integer>> lackingByCell() {
        return witnesses.lacking().stream()
                .collect(Collectors.groupingBy(number -> claim(number).cell()));
    }

    private static List<Integer> claimsIn(OpenSystem system, Map<Integer, List<Integer>> byCell) {
        return system.cells().stream()
                .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
                .toList();
    }

    private List<Hit> hits(OpenSystem system, List<Integer> claims, boolean isFirst) {
        SystemProgram program = new SystemProgram(system, table, caps(claims));
        try (Loaded loaded = meter.load(solver, program.model())) {
            SystemSearch search = new SystemSearch(table, program, loaded, claims, witnesses, meter);
            if (isFirst) {
                search.batches(random);
            }
            return search.hits();
        }
    }

    private Map<Integer, Long> caps(List<Integer> claims) {
        Map<Integer, Long> caps = new TreeMap<>();
        witnesses
                .lacking(Side.HIGH, claims)
                .forEach(
                        number -> caps.merge(claim(number).cell(), claim(number).high(), Math::max));
        return caps;
    }

    private Claim claim(int number) {
        return table.claims().get(number);
    }
}
