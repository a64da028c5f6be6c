package org.partnerhub.reporting.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Posts statements to the cells of a cube.
 *
 * <p>Promised: a contribution and the cells that it changes move together, while the period that they are posted in is open,
 * so that whatever is made again, replayed, reordered or killed, the cells are the sum of what was posted. When it throws,
 * some statements may hold already; making all of them again is right. Not checked: that a statement is about the cube, and
 * that the cube is counted from one {@link Source} alone, which are the caller's duties.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html">DynamoDB
 *     transactions</a>
 */
public final class Ledger {
    private static final int MOST_TRIES = 20;
    private static final int MOST_OF_ONE_CONTRIBUTION = 90;

    private final Tables tables;
    private final Pause pause;

    /** Waits between tries, so that those who met at the same items part again. */
    public interface Pause {
        /** Waits before the next try; the number of tries so far is at least 1. */
        void after(int tries);
    }

    public Ledger(Tables tables, Pause pause) {
        this.tables = tables;
        this.pause = pause;
    }

    /**
     * Makes statements, and says of each, in their order, what became of it.
     *
     * @param periods which periods take postings at this moment; asked again before every try
     * @throws StoreUnavailable when the tables do not answer, or stay too busy
     */
    public List<Posted> post(Cube cube, List<Statement> statements, Supplier<PostingPeriods> periods) {
        Verdicts verdicts = new Verdicts();
        waves(statements).forEach(wave -> post(cube, wave, periods, verdicts));
        return verdicts.of(statements);
    }

    /**
     * Plans statements without making them, for whoever commits them together with changes of their own.
     *
     * @param statements at most 90 about aggregate rows, or one about a participation
     */
    public Prepared prepare(Cube cube, List<Statement> statements, PostingPeriods periods) {
        List<Plan> plans = plans(cube, statements, periods);
        Verdicts verdicts = new Verdicts();
        plans.forEach(plan -> plan.tell(verdicts));
        List<Plan> changing =
                plans.stream().filter(plan -> !plan.changesNothing()).toList();
        return new Prepared(verdicts.of(statements), changing.isEmpty() ? List.of() : Plan.changes(changing));
    }

    /**
     * Statements that are planned.
     *
     * @param verdicts in the order of the statements; those that are not accepted change nothing
     * @param changes to be committed together, all of them or none
     */
    public record Prepared(List<Posted> verdicts, List<Change> changes) {}

    private void post(Cube cube, List<Statement> wave, Supplier<PostingPeriods> periods, Verdicts verdicts) {
        List<Statement> left = wave;
        for (int tries = 0; !left.isEmpty(); tries++) {
            waitAfter(tries);
            left = tried(plans(cube, left, periods.get()), tries > 0, verdicts);
        }
    }

    /** Statements about one contribution go into several waves when one commit could not hold them. */
    private static Collection<List<Statement>> waves(List<Statement> statements) {
        Map<Key, Integer> seen = new HashMap<>();
        return statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> seen.merge(statement.key(), 1, Integer::sum) / MOST_OF_ONE_CONTRIBUTION,
                        TreeMap::new,
                        Collectors.toList()))
                .values();
    }

    private void waitAfter(int tries) {
        if (tries == MOST_TRIES) {
            throw new StoreUnavailable("the tables stayed too busy");
        }
        if (tries > 0) {
            pause.after(tries);
        }
    }

    private List<Plan> plans(Cube cube, List<Statement> statements, PostingPeriods periods) {
        Map<Key, List<Statement>> byContribution = statements.stream()
                .collect(Collectors.groupingBy(Statement::key, LinkedHashMap::new, Collectors.toList()));
        Map<Key, Item> kept = tables.reader(table(statements)).findEach(byContribution.keySet()).stream()
                .collect(Collectors.toMap(Item::key, item -> item));
        long firstVersion = kept.size() < byContribution.size() ? Erasure.firstVersion(tables, cube) : 1;
        return byContribution.entrySet().stream()
                .map(of -> new Plan(
                        cube, of.getValue(), Optional.ofNullable(kept.get(of.getKey())), periods, firstVersion))
                .toList();
    }

    private static Table table(List<Statement> statements) {
        return statements.get(0).table();
    }

    /** Commits plans, several at once or one by one; answers the statements of those that did not go through. */
    private List<Statement> tried(List<Plan> plans, boolean oneByOne, Verdicts verdicts) {
        plans.forEach(plan -> plan.tell(verdicts));
        List<Plan> toCommit =
                plans.stream().filter(plan -> !plan.changesNothing()).toList();
        Stream<List<Plan>> commits =
                oneByOne ? toCommit.stream().map(List::of) : new Packing(Tables.MOST_CHANGES).pack(toCommit).stream();
        List<Statement> left = new ArrayList<>();
        commits.filter(commit -> !isCommitted(commit))
                .forEach(commit -> commit.forEach(plan -> left.addAll(plan.statements())));
        return left;
    }

    /** An unknown outcome counts as none: what was committed after all is found when it is read again. */
    private boolean isCommitted(List<Plan> plans) {
        try {
            return tables.commit(Plan.changes(plans)) == Outcome.COMMITTED;
        } catch (StoreUnavailable unknown) {
            return false;
        }
    }
}
