package org.partnerhub.disclosure.attack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that a set of readers has: the figures of all releases, with what some of them know on their own.
 *
 * @param relations how cells add up, in every release
 * @param releases how many there are, numbered from 0
 */
public record Publication(List<Relation> relations, int releases, Set<Shown> shown) {
    public Publication {
        relations = List.copyOf(relations);
        shown = Set.copyOf(shown);
    }

    /** What two sets of readers have who put it together, or one that has records of its own. */
    public Publication and(Publication other) {
        return new Publication(
                List.copyOf(together(relations, other.relations)),
                Math.max(releases, other.releases),
                together(shown, other.shown));
    }

    private static <T> Set<T> together(Iterable<T> some, Iterable<T> others) {
        Set<T> all = new LinkedHashSet<>();
        Stream.of(some, others).forEach(each -> each.forEach(all::add));
        return all;
    }
}
