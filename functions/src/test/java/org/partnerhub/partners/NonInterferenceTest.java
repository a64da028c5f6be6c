package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.partners.Room.Told;
import org.partnerhub.release.Release;
import org.partnerhub.release.RetoldReleases;
import org.partnerhub.store.MemoryItems;

/**
 * Two sets of releases that differ only outside a viewer's scope give that viewer the same answers to whatever is asked, byte for byte
 * with status and headers; and where a viewer may see the difference, the same questions find it. How many pairs of answers are
 * compared is set by {@code hub.pairs}.
 *
 * <p>Not proved: that what is told of a release as a whole gives nothing away, which is its identifier, its moment, the names of its
 * tables and their hashes. These are the same in both sets; {@link RetoldReleases} says why.
 */
final class NonInterferenceTest {
    private static final int PAIRS = Integer.getInteger("hub.pairs", 2_090);
    private static final int SHARE = Math.max(1, PAIRS / Viewers.ALL.size());
    private static final int QUESTIONS = 6_000;
    private static final ReadingRoomSchema CONTRACT = ReadingRoomSchema.load();
    private static final MemoryItems SEED = ReleasedSeed.inMemory();
    private static final RetoldReleases RELEASES = new RetoldReleases(SEED);
    private static final KnownWords WORDS = KnownWords.of(RELEASES.all());
    private static final Room ROOM = new Room(SEED);
    private static final Map<Set<Planted>, Room> OTHERS = new ConcurrentHashMap<>();

    static Stream<String> viewers() {
        return Viewers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void what_lies_outside_a_viewers_scope_changes_no_byte_of_any_answer(String viewer) {
        Room other = with(Planted.outsideTheScopeOf(viewer));
        RandomQuestions questions = questions(viewer.hashCode());
        for (int pair = 0; pair < SHARE; pair++) {
            Asked asked = questions.next();
            Told told = ROOM.answer(viewer, asked);
            assertEquals(told, other.answer(viewer, asked), asked::toString);
            questions.hear(asked, told);
        }
        assertEquals(List.of(), ROOM.failures());
        assertEquals(List.of(), other.failures());
    }

    @ParameterizedTest
    @EnumSource
    void who_may_see_a_difference_is_told_of_it_by_the_same_questions(Planted difference) {
        Room other = with(Set.of(difference));
        RandomQuestions questions = questions(difference.name().hashCode());
        assertTrue(
                Stream.generate(questions::next)
                        .limit(PAIRS)
                        .anyMatch(asked -> tellsApart(difference.seenBy(), asked, other, questions)),
                "no question came to what was planted");
    }

    private static boolean tellsApart(String viewer, Asked asked, Room other, RandomQuestions questions) {
        Told told = ROOM.answer(viewer, asked);
        questions.hear(asked, told);
        return !told.equals(other.answer(viewer, asked));
    }

    @Test
    void every_field_of_the_reading_room_is_asked_for() {
        RandomQuestions questions = questions(1);
        Stream.generate(questions::next).limit(QUESTIONS).forEach(asked -> {});
        Set<String> unasked = new TreeSet<>(CONTRACT.fields());
        unasked.removeAll(questions.fields());
        assertEquals(Set.of(), unasked);
    }

    private static RandomQuestions questions(long seed) {
        return new RandomQuestions(CONTRACT, WORDS.unheard(), seed);
    }

    /** A room whose releases say something else, in as many ways as are planted. */
    private static Room with(Set<Planted> differences) {
        return OTHERS.computeIfAbsent(differences, planted -> {
            Random random = new Random(planted.size());
            return new Room(RELEASES.as(release -> retold(release, planted, random)));
        });
    }

    private static Release retold(Release release, Set<Planted> differences, Random random) {
        Release retold = release;
        for (Planted difference : differences) {
            retold = difference.in(retold, random);
        }
        return retold;
    }
}
