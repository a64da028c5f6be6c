package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of jobs sort by time and differ by chance. */
final class JobIdsTest {
    private final HandClock clock = new HandClock();
    private final JobIds ids = new JobIds(clock, new Random(7));

    @Test
    void a_name_is_26_letters_none_of_which_looks_like_another() {
        assertTrue(Stream.generate(ids::next).limit(1_000).allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{26}")));
    }

    @Test
    void of_two_jobs_the_later_has_the_later_name() {
        List<String> names = Stream.generate(() -> {
                    clock.pass(Duration.ofMillis(1));
                    return ids.next();
                })
                .limit(1_000)
                .toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void jobs_of_the_same_moment_share_the_letters_of_the_time_alone() {
        List<String> names = Stream.generate(ids::next).limit(1_000).toList();
        assertEquals(
                1, names.stream().map(name -> name.substring(0, 10)).distinct().count());
        assertEquals(
                1_000, names.stream().map(name -> name.substring(10)).distinct().count());
        assertEquals(32, names.stream().map(name -> name.charAt(25)).distinct().count());
    }
}
