package org.partnerhub.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Somebody who has read everything, knows how the cells add up and that none is negative, and can round: bounds every cell,
 * every difference between a cell and one around it, and every change of a cell, from both sides.
 *
 * <p>Increments are signed, so that no release bounds a cell of another. The truth serves only to judge what was found.
 */
public final class Attacker implements AutoCloseable {
    private static final long WIDTH = 5;

    private final Publication publication;
    private final List<Map<String, Long>> truth;
    private final long k;
    private final List<ReleaseSystem> systems = new ArrayList<>();
    private final Findings findings = Findings.none();
    private final Map<String, Interval> known = new HashMap<>();

    /**
     * An attacker, and the truth to judge by.
     *
     * @param truth the values of all cells in each release
     * @param k the smallest count that may be shown
     */
    public Attacker(Publication publication, List<Map<String, Long>> truth, long k) {
        this.publication = publication;
        this.truth = truth;
        this.k = k;
        for (int release = 0; release < publication.releases(); release++) {
            systems.add(new ReleaseSystem(publication.relations(), shownIn(release), release));
        }
    }

    private Map<String, Long> shownIn(int release) {
        Map<String, Long> shown = new HashMap<>();
        publication.shown().stream()
                .filter(figure -> figure.asOf() == release)
                .forEach(figure -> shown.put(figure.cell(), figure.value()));
        return shown;
    }

    /** Attacks all of it. */
    public Findings findings() {
        for (int release = 0; release < systems.size(); release++) {
            attackCells(release);
            attackNested(release);
            attackChanges(release);
        }
        return findings;
    }

    private void attackCells(int release) {
        truth.get(release).forEach((cell, value) -> {
            if (value < k && !isKnownZero(release, cell, value)) {
                bounds(release, Expression.cell(cell), value, bounds -> isSafe(bounds))
                        .ifPresent(bounds -> judgeCell(name(release, cell), value, bounds));
            }
        });
    }

    private boolean isKnownZero(int release, String cell, long value) {
        return value == 0 && systems.get(release).isShown(cell);
    }

    private static boolean isSafe(Interval bounds) {
        return bounds.contains(0) && bounds.width() >= WIDTH;
    }

    private void judgeCell(String name, long value, Interval bounds) {
        addIf(bounds.width() == 0, findings.exact(), name);
        addIf(bounds.least() > 0 && value > 0, findings.nonEmpty(), name);
        addIf(bounds.width() < WIDTH, findings.narrow(), name);
    }

    private void attackNested(int release) {
        Map<String, Long> values = truth.get(release);
        around().forEach((outer, inside) -> inside.forEach(inner -> {
            long difference = values.get(outer) - values.get(inner);
            if (isSmall(difference)) {
                attackNested(release, Expression.difference(outer, inner), difference);
            }
        }));
    }

    private void attackNested(int release, Expression expression, long difference) {
        bounds(release, expression, difference, Attacker::isSafe)
                .ifPresent(bounds -> judgeNested(name(release, expression.name()), bounds));
    }

    private void judgeNested(String name, Interval bounds) {
        addIf(isGivenAway(bounds), findings.nested(), name);
        addIf(!isGivenAway(bounds) && !bounds.contains(0), findings.notPromised(), name);
    }

    private boolean isGivenAway(Interval bounds) {
        boolean isKnownToBeSmall = bounds.least() > 0 && bounds.most() < k;
        return isKnownToBeSmall || bounds.width() < WIDTH;
    }

    /** Which cells lie inside of which, as far as relations of more than two parts tell: of two, one is the difference. */
    private Map<String, Set<String>> around() {
        Map<String, Set<String>> inside = new HashMap<>();
        truth.get(0).keySet().forEach(cell -> inside(cell, inside));
        return inside;
    }

    private Set<String> inside(String cell, Map<String, Set<String>> known) {
        if (!known.containsKey(cell)) {
            Set<String> cells = new LinkedHashSet<>();
            childrenOf(cell).forEach(child -> {
                cells.add(child);
                cells.addAll(inside(child, known));
            });
            known.put(cell, cells);
        }
        return known.get(cell);
    }

    private List<String> childrenOf(String cell) {
        return publication.relations().stream()
                .filter(relation -> relation.parent().equals(cell))
                .flatMap(relation -> relation.children().stream())
                .toList();
    }

    private void attackChanges(int release) {
        for (int earlier = 0; earlier < release; earlier++) {
            for (String cell : truth.get(release).keySet()) {
                attackChange(cell, earlier, release);
            }
        }
    }

    private void attackChange(String cell, int earlier, int later) {
        long before = truth.get(earlier).get(cell);
        long after = truth.get(later).get(cell);
        if (isSmall(Math.abs(after - before))) {
            Interval seen = seen(later, cell, after).minus(seen(earlier, cell, before));
            addIf(
                    !isSafe(seen) && tells(cell, earlier, later),
                    findings.changes(),
                    cell + " between " + earlier + " and " + later);
        }
    }

    private boolean tells(String cell, int earlier, int later) {
        Interval after = all(later, cell);
        Interval before = all(earlier, cell);
        Interval change = after.minus(before);
        boolean isRepeated =
                systems.get(earlier).isShown(cell) && !systems.get(later).isShown(cell);
        return isGivenAway(change) || isGivenAway(before.minus(after)) || (isRepeated && !change.contains(0));
    }

    private Interval seen(int release, String cell, long value) {
        return systems.get(release).seen(Expression.cell(cell), value);
    }

    private Interval all(int release, String cell) {
        return known.computeIfAbsent(name(release, cell), name -> {
            long value = truth.get(release).get(cell);
            Optional<Interval> all = systems.get(release).all(Expression.cell(cell), value);
            addIf(all.isEmpty(), findings.undecided(), name);
            return all.orElse(Interval.exactly(value));
        });
    }

    /** Its bounds, unless what was seen already shows that they are wide enough. */
    private Optional<Interval> bounds(int release, Expression expression, long value, Predicate<Interval> enough) {
        ReleaseSystem system = systems.get(release);
        if (enough.test(system.seen(expression, value))) {
            return Optional.empty();
        }
        Optional<Interval> bounds = system.all(expression, value);
        addIf(bounds.isEmpty(), findings.undecided(), name(release, expression.name()));
        return bounds;
    }

    private boolean isSmall(long difference) {
        return difference > 0 && difference < k;
    }

    private static String name(int release, String what) {
        return what + " in release " + release;
    }

    private static void addIf(boolean condition, List<String> found, String name) {
        if (condition) {
            found.add(name);
        }
    }

    @Override
    public void close() {
        systems.forEach(ReleaseSystem::close);
    }
}
