package org.partnerhub.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an attacker has found out, each by name.
 *
 * @param exact cells of fewer than k persons that can hold but one number
 * @param nonEmpty cells of 1 to k-1 persons that cannot be empty
 * @param narrow cells of fewer than k persons known to within less than 5
 * @param nested differences between a cell and one around it known to be 1 to k-1, or known to within less than 5
 * @param changes changes of 1 to k-1 of a cell between two releases known to be that, or to within less than 5, or, where
 *     the earlier value is shown and the later one repeats it, known not to be 0
 * @param undecided what the attacker's solver left open
 * @param notPromised differences between a cell and one around it of 1 to k-1 of which it is known only that they are not 0:
 *     somebody is outside of the inner cell, and nobody can tell in which cell
 */
public record Findings(
        List<String> exact,
        List<String> nonEmpty,
        List<String> narrow,
        List<String> nested,
        List<String> changes,
        List<String> undecided,
        List<String> notPromised) {
    static Findings none() {
        return new Findings(list(), list(), list(), list(), list(), list(), list());
    }

    private static List<String> list() {
        return new ArrayList<>();
    }

    /** Whatever breaks a promise, or may. */
    public List<String> leaks() {
        return Stream.of(exact, nonEmpty, narrow, nested, changes, undecided)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** How many of each, for people. */
    public String counts() {
        return "exact %d, not empty %d, narrow %d, nested %d, changes %d, undecided %d"
                .formatted(
                        exact.size(), nonEmpty.size(), narrow.size(), nested.size(), changes.size(), undecided.size());
    }
}
