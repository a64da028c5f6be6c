package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.partnerhub.ShippedQuery;
import org.partnerhub.partners.Room.Told;
import org.partnerhub.release.RetoldReleases;
import org.partnerhub.store.MemoryItems;

/**
 * What a room keeps between requests is the same for everybody: whoever asks before, after or at the same moment, each viewer is told
 * what a room says that nobody else has asked.
 */
final class SharedRoomTest {
    private static final int QUESTIONS_EACH = 30;
    private static final MemoryItems SEED = ReleasedSeed.inMemory();
    private static final List<Expected> EXPECTED = new ArrayList<>();

    /** What a viewer is told who is alone with a room. */
    private record Expected(String viewer, Asked asked, Told told) {}

    @BeforeAll
    static void ask_alone() {
        KnownWords words = KnownWords.of(new RetoldReleases(SEED).all());
        ReadingRoomSchema contract = ReadingRoomSchema.load();
        for (String viewer : Viewers.ALL) {
            Room alone = new Room(SEED);
            // The same questions for everybody, so that an answer kept by its question alone would be found out.
            RandomQuestions questions = new RandomQuestions(contract, words.unheard(), 1);
            Stream.concat(shipped(), Stream.generate(questions::next).limit(QUESTIONS_EACH))
                    .map(asked -> new Expected(viewer, asked, alone.answer(viewer, asked)))
                    .forEach(EXPECTED::add);
        }
    }

    @RepeatedTest(2)
    void one_after_the_other_in_any_order(RepetitionInfo repetition) {
        Room shared = new Room(SEED);
        assertEquals(List.of(), differing(twice(repetition.getCurrentRepetition()).stream(), shared::answer));
    }

    @RepeatedTest(2)
    void at_the_same_time(RepetitionInfo repetition) {
        Room shared = new Room(SEED);
        assertEquals(List.of(), differing(twice(repetition.getCurrentRepetition()).parallelStream(), shared::answer));
        assertEquals(List.of(), shared.failures());
    }

    @Test
    void answers_kept_without_their_viewer_would_be_found_out() {
        Room shared = new Room(SEED);
        Map<Asked, Told> kept = new ConcurrentHashMap<>();
        assertNotEquals(
                List.of(),
                differing(
                        twice(1).stream(),
                        (viewer, asked) -> kept.computeIfAbsent(asked, any -> shared.answer(viewer, asked))));
    }

    @Test
    void the_same_question_is_answered_in_many_ways() {
        Map<Asked, Long> ways = new HashMap<>();
        EXPECTED.stream()
                .map(expected -> new Expected("", expected.asked(), expected.told()))
                .distinct()
                .forEach(expected -> ways.merge(expected.asked(), 1L, Long::sum));
        assertTrue(ways.values().stream().anyMatch(number -> number > 4), ways.values()::toString);
    }

    /** Whose answers are kept. */
    private static Stream<Asked> shipped() {
        return ShippedQuery.all().stream()
                .map(query -> Asked.posted(query.text(), query.variables(), "application/json"));
    }

    private static List<Expected> twice(long seed) {
        List<Expected> all = new ArrayList<>(EXPECTED);
        all.addAll(EXPECTED);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private static List<Expected> differing(Stream<Expected> asked, BiFunction<String, Asked, Told> room) {
        return asked.filter(expected -> !expected.told().equals(room.apply(expected.viewer(), expected.asked())))
                .toList();
    }
}
