package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever collects all that was ever published, and subtracts at will, learns of no small group. */
class AttackTest {
    private static final int HISTORIES_PER_SEED = 500;
    private static final int MOST_STAGES = 4;

    static LongStream seeds() {
        return LongStream.range(20240320, 20240330);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_total_and_no_difference_that_was_published_is_small(long seed) {
        Random random = new Random(seed);
        for (int number = 0; number < HISTORIES_PER_SEED; number++) {
            List<Map<String, BigDecimal>> published = randomHistory(random).published();
            assertFalse(leaks(published), () -> "seed " + seed + " leaks through " + published);
        }
    }

    @Test
    void the_attack_itself_finds_what_would_leak() {
        assertTrue(leaks(List.of(totals(9))));
        assertTrue(leaks(List.of(totals(100, 95))));
        assertTrue(leaks(List.of(totals(100), totals(200), totals(109))));
        assertTrue(leaks(List.of(totals(100, 50), totals(200, 141))));
        assertTrue(leaks(List.of(Map.of("stage 1", BigDecimal.valueOf(98)))));
        assertFalse(leaks(List.of(totals(100, 50), totals(200, 100))));
    }

    @Test
    void most_of_what_is_large_is_published_all_the_same() {
        Random random = new Random(20240320);
        int published = 0;
        for (int number = 0; number < HISTORIES_PER_SEED; number++) {
            History history = History.ofPersons();
            long[] cells = new long[MOST_STAGES];
            published += growing(history, cells, random);
        }
        assertTrue(published > 0.9 * HISTORIES_PER_SEED * MOST_STAGES * 4, published + " totals");
    }

    private static int growing(History history, long[] cells, Random random) {
        int published = 0;
        for (int cutOff = 0; cutOff < 4; cutOff++) {
            IntStream.range(0, cells.length).forEach(stage -> cells[stage] += 50 + random.nextInt(2000));
            published += history.publish(nested(cells)).size();
        }
        return published;
    }

    /** Two to four stages over two to six cut-offs; people also go back a stage or turn out to be counted wrongly. */
    private static History randomHistory(Random random) {
        History history = History.ofPersons();
        long[] cells = new long[2 + random.nextInt(MOST_STAGES - 1)];
        int cutOffs = 2 + random.nextInt(5);
        for (int cutOff = 0; cutOff < cutOffs; cutOff++) {
            IntStream.range(0, cells.length)
                    .forEach(stage -> cells[stage] = Math.max(0, cells[stage] + increment(random)));
            history.publish(nested(cells));
        }
        return history;
    }

    private static long increment(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> random.nextInt(7) - 3;
            case 2 -> random.nextInt(31) - 15;
            case 3 -> random.nextInt(60);
            default -> random.nextInt(400) - 100;
        };
    }

    /** Each stage counts those whose furthest stage it is, and all beyond. */
    private static long[] nested(long[] cells) {
        return IntStream.range(0, cells.length)
                .mapToLong(stage -> LongStream.of(cells).skip(stage).sum())
                .toArray();
    }

    private static boolean leaks(List<Map<String, BigDecimal>> published) {
        return published.stream().flatMap(totals -> totals.values().stream()).anyMatch(total -> total.intValue() < 10)
                || published.stream().anyMatch(AttackTest::boundsAStage)
                || published.stream().flatMap(AttackTest::differences).anyMatch(AttackTest::isSmall)
                || codes().flatMap(code -> changes(values(published, code))).anyMatch(AttackTest::isSmall)
                || pairs(codes().toList())
                        .anyMatch(pair -> changes(differences(published, pair)).anyMatch(AttackTest::isSmall));
    }

    /** A total beside a wider one that is not published tells that the wider one has hardly moved, or is hardly larger. */
    private static boolean boundsAStage(Map<String, BigDecimal> totals) {
        return IntStream.range(1, MOST_STAGES)
                .anyMatch(stage -> totals.containsKey("stage " + stage) && !totals.containsKey("stage " + (stage - 1)));
    }

    private static Stream<BigDecimal> differences(Map<String, BigDecimal> totals) {
        return changes(List.copyOf(totals.values()));
    }

    private static List<BigDecimal> differences(List<Map<String, BigDecimal>> published, List<String> pair) {
        return published.stream()
                .filter(totals -> totals.keySet().containsAll(pair))
                .map(totals -> value(totals, pair.get(0)).subtract(value(totals, pair.get(1))))
                .toList();
    }

    private static List<BigDecimal> values(List<Map<String, BigDecimal>> published, String code) {
        return published.stream()
                .filter(totals -> totals.containsKey(code))
                .map(totals -> value(totals, code))
                .toList();
    }

    private static Stream<BigDecimal> changes(List<BigDecimal> values) {
        return pairs(values).map(pair -> pair.get(0).subtract(pair.get(1)));
    }

    private static <T> Stream<List<T>> pairs(List<T> all) {
        List<List<T>> pairs = new ArrayList<>();
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                pairs.add(List.of(all.get(first), all.get(second)));
            }
        }
        return pairs.stream();
    }

    private static boolean isSmall(BigDecimal difference) {
        return difference.abs().intValue() < 10;
    }

    private static Stream<String> codes() {
        return IntStream.range(0, MOST_STAGES).mapToObj(stage -> "stage " + stage);
    }

    private static BigDecimal value(Map<String, BigDecimal> totals, String code) {
        return totals.getOrDefault(code, BigDecimal.ZERO);
    }

    private static Map<String, BigDecimal> totals(long... values) {
        return IntStream.range(0, values.length)
                .boxed()
                .collect(Collectors.toMap(stage -> "stage " + stage, stage -> BigDecimal.valueOf(values[stage])));
    }
}
