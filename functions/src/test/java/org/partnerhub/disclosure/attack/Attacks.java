package org.partnerhub.disclosure.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.Family;
import org.partnerhub.disclosure.Plan;
import org.partnerhub.model.Cell;

/** Attacks on what was decided of a plan, release after release. */
public final class Attacks {
    private final Plan plan;
    private final List<String> names;

    public Attacks(Plan plan) {
        this.plan = plan;
        this.names = plan.cells().stream().map(Cell::toString).toList();
    }

    /**
     * What can be found out.
     *
     * @param published what each release showed that is exact for it
     * @param values the true values of all cells in each release, by their numbers
     */
    public Findings findings(List<Map<Cell, Long>> published, List<long[]> values, long k) {
        List<Map<String, Long>> truth = values.stream().map(this::named).toList();
        try (Attacker attacker = new Attacker(publication(published), truth, k)) {
            return attacker.findings();
        }
    }

    /** Everything that the releases showed together. */
    public Publication publication(List<Map<Cell, Long>> published) {
        List<Relation> relations =
                plan.families().all().stream().map(this::relation).toList();
        Set<Shown> shown = IntStream.range(0, published.size())
                .boxed()
                .flatMap(release -> published.get(release).entrySet().stream()
                        .map(figure -> new Shown(figure.getKey().toString(), release, figure.getValue())))
                .collect(Collectors.toSet());
        return new Publication(relations, published.size(), shown);
    }

    private Relation relation(Family family) {
        return new Relation(
                names.get(family.parent()),
                IntStream.of(family.children()).mapToObj(names::get).toList());
    }

    private Map<String, Long> named(long[] values) {
        Map<String, Long> named = new TreeMap<>();
        IntStream.range(0, values.length).forEach(cell -> named.put(names.get(cell), values[cell]));
        return named;
    }
}
