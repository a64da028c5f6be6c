package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;

/** What has to change so that the statements about one contribution hold: a pure function of what was read. */
final class Plan {
    private final List<Statement> statements;
    private final Optional<Item> before;
    private final long firstVersion;
    private final Contribution kept;
    private final List<Posting> postings = new ArrayList<>();
    private final Map<LocalDate, Change> stillOpen = new LinkedHashMap<>();
    private final List<Posted> verdicts;
    private final Map<Key, BigDecimal> counts;
    private final Set<Key> touched;
    private final String place;
    private Contribution contribution;

    /** Plans statements about the contribution in an item, or about a new one that begins with a version. */
    Plan(Cube cube, List<Statement> statements, Optional<Item> before, PostingPeriods periods, long firstVersion) {
        this.statements = statements;
        this.before = before;
        this.firstVersion = firstVersion;
        this.kept = kept();
        this.contribution = kept;
        this.verdicts =
                statements.stream().map(statement -> take(statement, periods)).toList();
        this.counts = counts(cube);
        this.touched = touchedKeys();
        this.place = touched.iterator().next().sort();
    }

    /** A statement that holds already is accepted whatever the periods are, so that a second try can only confirm it. */
    private Posted take(Statement statement, PostingPeriods periods) {
        if (contribution.holds(statement)) {
            return Posted.ACCEPTED;
        }
        Optional<PostingPeriod> period = periods.find(statement.periodEnd());
        if (period.isEmpty()) {
            return Posted.NO_OPEN_PERIOD;
        }
        if (period.get().isLate() && !statement.explained()) {
            return Posted.REASON_REQUIRED;
        }
        post(statement, period.get());
        return Posted.ACCEPTED;
    }

    private void post(Statement statement, PostingPeriod period) {
        List<Posting> added = contribution.postings(statement, period.end());
        contribution = contribution.with(statement, period.end());
        postings.addAll(added);
        if (!added.isEmpty()) {
            stillOpen.put(period.end(), period.stillOpen());
        }
    }

    List<Statement> statements() {
        return statements;
    }

    /** Says what becomes of its statements. */
    void tell(Verdicts told) {
        for (int index = 0; index < verdicts.size(); index++) {
            told.put(statements.get(index), verdicts.get(index));
        }
    }

    boolean changesNothing() {
        return contribution.equals(kept);
    }

    /** The items that it changes or relies on, cells first. */
    Set<Key> touched() {
        return touched;
    }

    /** The first of these, which begins with its period; plans that have much of it in common are best committed together. */
    String place() {
        return place;
    }

    /** The changes of several plans together, in which all that is posted to one cell is one change. */
    static List<Change> changes(Collection<Plan> plans) {
        Stream<Change> contributions = plans.stream().map(Plan::change);
        Stream<Change> periods =
                plans.stream().flatMap(plan -> plan.stillOpen.values().stream()).distinct();
        return Stream.of(contributions, periods, together(plans))
                .flatMap(changes -> changes)
                .toList();
    }

    private static Stream<Change> together(Collection<Plan> plans) {
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        plans.forEach(plan -> plan.counts.forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add)));
        return sums.entrySet().stream().map(sum -> new Change.AddToCount(Table.REPORTED, sum.getKey(), sum.getValue()));
    }

    /** What it adds to the counts of cells, without those that a person went through on the way and left again. */
    private Map<Key, BigDecimal> counts(Cube cube) {
        String cells = cube.cells();
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        postings.forEach(posting -> sums.merge(PeriodCell.of(posting).key(cells), posting.amount(), BigDecimal::add));
        sums.values().removeIf(sum -> sum.signum() == 0 && table() == Table.PARTICIPATIONS);
        return sums;
    }

    private Set<Key> touchedKeys() {
        Set<Key> keys = new LinkedHashSet<>(counts.keySet());
        stillOpen.values().forEach(change -> keys.add(change.key()));
        keys.add(key());
        return keys;
    }

    private Contribution kept() {
        return before.map(item -> Contribution.of(table(), item)).orElseGet(() -> Contribution.none(statements.get(0)));
    }

    private Change change() {
        byte[] content = Json.write(contribution);
        return before.<Change>map(item -> new Change.Replace(table(), item.replacedBy(content)))
                .orElseGet(() -> new Change.Add(table(), new Item(key(), firstVersion, content)));
    }

    private Table table() {
        return statements.get(0).table();
    }

    private Key key() {
        return statements.get(0).key();
    }
}
