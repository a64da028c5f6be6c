package org.partnerhub.reporting.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Table;

/**
 * How a participation goes away, and what stays of what it had posted. One that has posted to more places than a commit
 * takes loses some of its postings first and goes when it is read again.
 *
 * @param change to the participation
 * @param stays its postings that are to be added to what is erased
 */
record Removal(Change change, List<Posting> stays) {

    static Removal of(Item item, int mostPostings) {
        Participation participation = Participation.of(item);
        List<Posting> postings = participation.postings();
        return postings.size() <= mostPostings
                ? new Removal(new Change.Remove(Table.PARTICIPATIONS, item.key(), item.version()), postings)
                : new Removal(
                        new Change.Replace(Table.PARTICIPATIONS, item.replacedBy(without(participation, mostPostings))),
                        postings.subList(0, mostPostings));
    }

    private static byte[] without(Participation participation, int postings) {
        return Json.write(new Participation(
                participation.stated(),
                participation.said(),
                participation.setOutright(),
                participation.stages(),
                List.copyOf(participation
                        .postings()
                        .subList(postings, participation.postings().size()))));
    }

    /** Packs removals, in their order, into commits of so many changes at most, if each alone has no more. */
    static List<List<Removal>> packed(List<Removal> removals, int mostChanges) {
        List<List<Removal>> packs = new ArrayList<>();
        Set<PeriodCell> places = new HashSet<>();
        for (Removal removal : removals) {
            places.addAll(removal.places());
            if (packs.isEmpty() || packs.get(packs.size() - 1).size() + 1 + places.size() > mostChanges) {
                packs.add(new ArrayList<>());
                places.retainAll(removal.places());
            }
            packs.get(packs.size() - 1).add(removal);
        }
        return packs;
    }

    /** The changes of several removals together, in which all that stays of one place is one change. */
    static Stream<Change> changes(Cube cube, Collection<Removal> removals) {
        Stream<Change> counts = Posting.merged(removals.stream().flatMap(removal -> removal.stays.stream())).stream()
                .map(posting -> new Change.AddToCount(
                        Table.REPORTED, PeriodCell.of(posting).key(cube.erased()), posting.amount()));
        return Stream.concat(removals.stream().map(Removal::change), counts);
    }

    private Set<PeriodCell> places() {
        return new HashSet<>(stays.stream().map(PeriodCell::of).toList());
    }
}
