package org.partnerhub.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.FailingItems;
import org.partnerhub.store.MemoryItems;

/**
 * Whatever bytes come in, what goes out is well formed and nothing fails inside. {@code mvn -Pfuzz process-test-classes exec:exec@fuzz} asks
 * a million times, by a fuzzer that sees which bytes reach new code.
 */
final class AnyBytesTest {
    private static final int EACH = 2_000;
    private static final int LARGEST_TO_CHANGE = 8 * 1024;
    private static final Map<String, byte[]> SEEDS = Seeds.all();
    private static final AskedByBytes HUB = new AskedByBytes(new MemoryItems());

    static Stream<Arguments> seeds() {
        return SEEDS.entrySet().stream().map(seed -> Arguments.of(seed.getKey(), seed.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void what_was_thought_of_or_found_is_answered(String name, byte[] request) {
        HUB.ask(request);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_chance_makes_of_it_is_answered(int chance) {
        List<byte[]> small = SEEDS.values().stream()
                .filter(seed -> seed.length <= LARGEST_TO_CHANGE)
                .toList();
        Mutations mutations = new Mutations(small, new Random(chance));
        Stream.generate(mutations::next).limit(EACH).forEach(AnyBytesTest::ask);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_chance_alone_is_answered(int chance) {
        Random random = new Random(chance);
        for (int time = 0; time < EACH; time++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            ask(bytes);
        }
    }

    @Test
    void a_failure_inside_would_be_noticed() {
        AskedByBytes broken = new AskedByBytes(new FailingItems(new IllegalStateException("broken on purpose")));
        byte[] request = Seeds.all().entrySet().stream()
                .filter(seed -> seed.getKey().startsWith("shipped, by POST: releases.graphql"))
                .findFirst()
                .orElseThrow()
                .getValue();
        AssertionError noticed = assertThrows(AssertionError.class, () -> broken.ask(request));
        assertTrue(String.valueOf(noticed.getMessage()).startsWith("a failure inside"), noticed::toString);
    }

    private static void ask(byte[] request) {
        try {
            HUB.ask(request);
        } catch (AssertionError | RuntimeException failure) {
            String found = Base64.getEncoder().encodeToString(request);
            throw new AssertionError(found + "\n" + new String(request, StandardCharsets.UTF_8), failure);
        }
    }
}
