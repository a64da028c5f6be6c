package org.partnerhub.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.audit.Finding.Flaw;

/** Whatever somebody does to a log is found, and the first entry that is concerned is named; over random chains. */
final class VerificationTest {
    private static final int CHAINS = 25;

    static LongStream seeds() {
        return LongStream.range(0, CHAINS);
    }

    private static Optional<Finding> found(List<Line> lines, List<Head> sealed) {
        return new Verification(Links.of(lines.stream().map(Line::toString)), sealed).first();
    }

    private static void assertFound(Flaw flaw, long number, List<Line> lines, List<Head> sealed) {
        assertEquals(Optional.of(new Finding(flaw, number, number)), found(lines, sealed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_chain_that_nobody_touched_is_whole_with_and_without_its_seals(long seed) {
        RandomChain chain = new RandomChain(seed);
        assertEquals(Optional.empty(), found(chain.lines(), chain.sealed));
        assertEquals(Optional.empty(), found(chain.lines(), List.of()));
        chain.grow();
        assertEquals(Optional.empty(), found(chain.lines(), chain.sealed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_that_says_something_else_is_altered(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        int index = chain.place(0);
        Line whole = lines.get(index);
        lines.set(index, new Line(whole.hash(), whole.text().replace("DONE", "FAILED")));
        assertFound(Flaw.ALTERED, index + 1L, lines, chain.sealed);
        assertFound(Flaw.ALTERED, index + 1L, lines, List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_that_is_no_entry_any_more_is_altered(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        int index = chain.place(0);
        lines.set(index, new Line("", "nothing"));
        assertFound(Flaw.ALTERED, index + 1L, lines, chain.sealed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_that_is_taken_out_is_missing(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        int index = chain.place(1);
        lines.remove(index);
        assertFound(Flaw.MISSING, index + 1L, lines, chain.sealed);
        assertFound(Flaw.MISSING, index + 1L, lines, List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_entries_in_each_others_place_are_swapped(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        int index = chain.place(1);
        Collections.swap(lines, index, index + 1 + chain.random.nextInt(lines.size() - index - 1));
        assertFound(Flaw.SWAPPED, index + 1L, lines, chain.sealed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_that_was_replaced_with_a_hash_of_its_own_is_forked(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        int index = chain.place(1);
        lines.set(
                index,
                RandomChain.forged(lines.get(index), lines.get(index).entry().previous()));
        assertFound(Flaw.FORKED, index + 1L, lines, List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_chain_that_was_written_anew_from_an_entry_on_is_forked_between_two_seals(long seed) {
        RandomChain chain = new RandomChain(seed);
        int index = chain.place(0);
        List<Line> lines = RandomChain.rewritten(chain.lines(), index);
        Finding expected = new Finding(Flaw.FORKED, chain.sealedBefore(index) + 1, chain.sealedFrom(index));
        assertEquals(Optional.of(expected), found(lines, chain.sealed));
        assertEquals(Optional.empty(), found(lines, List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_that_is_there_twice_is_forked(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        int index = chain.place(1);
        lines.add(
                index + 1,
                RandomChain.forged(lines.get(index), lines.get(index).entry().previous()));
        assertFound(Flaw.FORKED, index + 1L, lines, chain.sealed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_that_follows_on_another_than_the_sealed_one_is_itself_the_fork(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> lines = chain.lines();
        chain.grow();
        lines.add(RandomChain.forged(chain.lines().get(lines.size()), "f".repeat(64)));
        assertFound(Flaw.FORKED, lines.size(), lines, chain.sealed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_end_that_was_sealed_and_is_cut_off_is_truncated(long seed) {
        RandomChain chain = new RandomChain(seed);
        int left = chain.random.nextInt(chain.length());
        Finding expected = new Finding(Flaw.TRUNCATED, left + 1L, chain.length());
        assertEquals(Optional.of(expected), found(chain.lines().subList(0, left), chain.sealed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_seals_of_one_number_that_differ_are_a_fork_whoever_signed_them(long seed) {
        RandomChain chain = new RandomChain(seed);
        chain.sealed.add(new Head(chain.length(), "f".repeat(64)));
        assertEquals(
                Flaw.FORKED, found(chain.lines(), chain.sealed).orElseThrow().flaw());
    }

    /** What the seals are for, and why one that is late is an alarm. */
    @ParameterizedTest
    @MethodSource("seeds")
    void an_end_that_nobody_has_sealed_can_be_cut_off_unnoticed(long seed) {
        RandomChain chain = new RandomChain(seed);
        List<Line> sealed = chain.lines();
        chain.grow();
        assertEquals(sealed.size() + 1, chain.length());
        assertEquals(Optional.empty(), found(sealed, chain.sealed));
    }

    @Test
    void a_log_that_was_sealed_before_its_first_entry_is_whole_and_may_not_be_called_another() {
        assertEquals(Optional.empty(), found(List.of(), List.of(Head.NONE)));
        Head false_one = new Head(0, "f".repeat(64));
        assertEquals(
                Flaw.FORKED, found(List.of(), List.of(false_one)).orElseThrow().flaw());
    }

    @Test
    void the_first_of_several_flaws_is_named() {
        RandomChain chain = new RandomChain(1);
        List<Line> lines = chain.lines();
        lines.remove(3);
        lines.set(1, new Line("", "nothing"));
        assertFound(Flaw.ALTERED, 2, lines, chain.sealed);
    }
}
