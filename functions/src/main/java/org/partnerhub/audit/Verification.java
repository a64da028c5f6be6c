package org.partnerhub.audit;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerhub.audit.Finding.Flaw;

/**
 * Finds the first entry of a log that is not as it was appended, by the chain of hashes and by the heads that were sealed.
 *
 * <p>Promised: whatever is changed, taken out, put in, exchanged or cut off up to the last sealed head is found, also by
 * somebody who works out all hashes anew. Behind the last sealed head the chain alone speaks: an end that is cut off, or
 * written anew from some entry on, is not found there. Not checked: that what was appended is true.
 */
public final class Verification {
    private final List<Link> links;
    private final NavigableMap<Long, Set<String>> sealed;
    private final Set<Long> numbers;

    /**
     * Verifies a log.
     *
     * @param links every line, in the order in which they lie
     * @param heads whose signatures are good, in any order
     */
    public Verification(List<Link> links, List<Head> heads) {
        this.links = List.copyOf(links);
        this.sealed = heads.stream()
                .collect(Collectors.groupingBy(
                        Head::number, TreeMap::new, Collectors.mapping(Head::hash, Collectors.toSet())));
        this.numbers = links.stream().map(Link::number).collect(Collectors.toSet());
    }

    /** What is wrong first; empty when nothing is. */
    public Optional<Finding> first() {
        Head last = Head.NONE;
        Optional<Finding> found = unlikeSealed(last);
        for (Link link : links) {
            Head before = last;
            found = found.or(() -> flaw(link, before)).or(() -> unlikeSealed(head(link)));
            if (found.isPresent()) {
                return found;
            }
            last = head(link);
        }
        Head end = last;
        return found.or(() -> truncated(end));
    }

    private static Head head(Link link) {
        return new Head(link.number(), link.hash());
    }

    private Optional<Finding> flaw(Link link, Head before) {
        long expected = before.number() + 1;
        if (link.place() > expected) {
            return Optional.of(notThere(expected));
        }
        if (!link.isIntact()) {
            return Optional.of(Finding.at(Flaw.ALTERED, expected));
        }
        if (link.number() != expected || link.place() != expected) {
            return Optional.of(misplaced(link, expected));
        }
        return link.previous().equals(before.hash()) ? Optional.empty() : Optional.of(unlinked(before));
    }

    private Finding misplaced(Link link, long expected) {
        return link.number() > expected ? notThere(expected) : Finding.at(Flaw.FORKED, link.number());
    }

    private Finding notThere(long expected) {
        return Finding.at(numbers.contains(expected) ? Flaw.SWAPPED : Flaw.MISSING, expected);
    }

    /** What was sealed is right, so that the entry behind it is the one that was not appended. */
    private Finding unlinked(Head before) {
        boolean isRight = before.number() == 0 || sealed.containsKey(before.number());
        return Finding.at(Flaw.FORKED, isRight ? before.number() + 1 : before.number());
    }

    /** Whatever was written anew was so before the entry that was sealed, and behind the one that was sealed before. */
    private Optional<Finding> unlikeSealed(Head head) {
        Set<String> hashes = sealed.getOrDefault(head.number(), Set.of(head.hash()));
        long last = Optional.ofNullable(sealed.lowerKey(head.number())).orElse(0L);
        return hashes.equals(Set.of(head.hash()))
                ? Optional.empty()
                : Optional.of(new Finding(Flaw.FORKED, Math.min(last + 1, head.number()), head.number()));
    }

    private Optional<Finding> truncated(Head end) {
        return Optional.ofNullable(sealed.isEmpty() ? null : sealed.lastKey())
                .filter(number -> number > end.number())
                .map(number -> new Finding(Flaw.TRUNCATED, end.number() + 1, number));
    }
}
