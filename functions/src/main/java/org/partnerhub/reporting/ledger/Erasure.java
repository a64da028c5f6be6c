package org.partnerhub.reporting.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Erases participations, while cells stay what they are.
 *
 * <p>In one commit a participation goes and what it had posted is added to the counts of what is erased, several persons'
 * together, so that a {@link Recount} still comes to the cells. Whatever is killed or answered by nobody may be run again.
 * What is erased is forgotten: the same person, stated again, counts again.
 *
 * <p>Not checked: that a key is one of the cube's participations, which is the caller's duty.
 */
public final class Erasure {
    private static final int MOST_TRIES = 20;
    private static final int MOST_CHANGES = Tables.MOST_CHANGES - 1;
    private static final int VERSION_BITS = 32;
    private static final byte[] NOTHING = {};

    private final Tables tables;
    private final Ledger.Pause pause;

    /**
     * Erases.
     *
     * @param pause waits before what somebody else was faster at is tried again
     */
    public Erasure(Tables tables, Ledger.Pause pause) {
        this.tables = tables;
        this.pause = pause;
    }

    /**
     * Erases every participation of a cube, also those that are added meanwhile.
     *
     * @param isEnough asked before each commit; once it says so, no more are erased
     * @return whether all are erased
     * @throws StoreUnavailable when the tables do not answer, or stay too busy; what is erased stays erased
     */
    public boolean all(Cube cube, BooleanSupplier isEnough) {
        return cube.participations()
                .allMatch(
                        partition -> isEmptied(cube, () -> reader().findAll(partition, Consistency.STRONG), isEnough));
    }

    /**
     * Whether a cube has any participation that could be erased.
     *
     * @throws StoreUnavailable when the table does not answer
     */
    public boolean hasAny(Cube cube) {
        return cube.participations().anyMatch(partition -> !reader().findLast(partition, Optional.empty(), 1)
                .isEmpty());
    }

    /**
     * Erases one participation; none under that key is as good.
     *
     * @throws StoreUnavailable when the tables do not answer, or stay too busy; it may be erased then or not
     */
    public void one(Cube cube, Key participation) {
        isEmptied(cube, () -> reader().findEach(List.of(participation)), () -> false);
    }

    /**
     * Erases every participation of some persons that is there when it begins, whatever else tells it apart; each part of
     * the cube in which one of them may be is read once. None at all is as good.
     *
     * @param persons pseudonyms
     * @throws StoreUnavailable when the tables do not answer, or stay too busy; what is erased stays erased
     */
    public void persons(Cube cube, Set<String> persons) {
        persons.stream()
                .map(person -> cube.participation(person, "").partition())
                .distinct()
                .map(partition -> of(persons, partition))
                .filter(keys -> !keys.isEmpty())
                .forEach(keys -> isEmptied(cube, () -> reader().findEach(keys), () -> false));
    }

    /**
     * The version that a new participation begins with: above each that an erased one ever had, so that who is stated anew
     * is never taken for who was read before. Right only if it is read after the participation was found missing.
     */
    static long firstVersion(Tables tables, Cube cube) {
        Optional<Item> mark = tables.reader(Table.REPORTED).find(cube.erasures(), Consistency.STRONG);
        return 1 + mark.map(item -> item.version() << VERSION_BITS).orElse(0L);
    }

    private List<Key> of(Set<String> persons, String partition) {
        return reader().findAll(partition, Consistency.STRONG).stream()
                .map(Item::key)
                .filter(key -> persons.contains(Cube.person(key)))
                .toList();
    }

    private boolean isEmptied(Cube cube, Supplier<List<Item>> left, BooleanSupplier isEnough) {
        int failures = 0;
        while (true) {
            Optional<Item> mark = tables.reader(Table.REPORTED).find(cube.erasures(), Consistency.STRONG);
            List<Item> items = left.get();
            if (items.isEmpty() || isEnough.getAsBoolean()) {
                return items.isEmpty();
            }
            failures = isBegun(new Round(cube, mark), items, failures > 0, isEnough) ? 0 : failures + 1;
            waitAfter(failures);
        }
    }

    /** Commits until one fails, after which everything is read again; says whether one went through. */
    private boolean isBegun(Round round, List<Item> items, boolean oneByOne, BooleanSupplier isEnough) {
        List<Removal> removals =
                items.stream().map(item -> Removal.of(item, MOST_CHANGES - 1)).toList();
        long committed = (oneByOne ? removals.stream().map(List::of) : packs(removals))
                .takeWhile(pack -> !isEnough.getAsBoolean() && round.isCommitted(pack))
                .count();
        return committed > 0;
    }

    private static Stream<List<Removal>> packs(List<Removal> removals) {
        return Removal.packed(removals, MOST_CHANGES).stream();
    }

    private void waitAfter(int failures) {
        if (failures == MOST_TRIES) {
            throw new StoreUnavailable("the tables stayed too busy");
        }
        if (failures > 0) {
            pause.after(failures);
        }
    }

    private ItemReader reader() {
        return tables.reader(Table.PARTICIPATIONS);
    }

    /** Commits that follow one read. Each raises the cube's mark, from which {@link #firstVersion} goes on. */
    private final class Round {
        private final Cube cube;
        private Optional<Item> mark;

        Round(Cube cube, Optional<Item> mark) {
            this.cube = cube;
            this.mark = mark;
        }

        /** An unknown outcome counts as none: what was erased after all is not found again. */
        boolean isCommitted(List<Removal> removals) {
            try {
                Change raised = raise();
                Stream<Change> changes = Stream.concat(Stream.of(raised), Removal.changes(cube, removals));
                return tables.commit(changes.toList()) == Outcome.COMMITTED;
            } catch (StoreUnavailable unknown) {
                return false;
            }
        }

        private Change raise() {
            Item next = mark.map(item -> item.replacedBy(NOTHING)).orElse(Item.first(cube.erasures(), NOTHING));
            boolean isFirst = mark.isEmpty();
            mark = Optional.of(next);
            return isFirst ? new Change.Add(Table.REPORTED, next) : new Change.Replace(Table.REPORTED, next);
        }
    }
}
