package org.partnerhub.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.access.Partner;
import org.partnerhub.notices.Listener.Heard;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;

/** Every subscriber is told of every release since it was added, at least once, and one that fails holds up no other. */
final class DispatchTest {
    private static final Partner JAPAN = Partner.JAPAN_EMBASSY;

    private final MemoryTables tables = new MemoryTables();
    private final NoticesDesk desk = NoticesDesk.over(tables);
    private final Board board = desk.board();

    @Test
    void a_subscriber_is_told_of_a_new_release_once_and_can_tell_that_the_hub_says_so() {
        try (Listener listener = Listener.answering()) {
            String id = desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            desk.tells();
            assertEquals(List.of("R1"), listener.releases());
            assertTrue(listener.heard()
                    .get(0)
                    .isSignedWith(desk.subscriptions().secret(id).shown()));
            assertFalse(listener.heard()
                    .get(0)
                    .isSignedWith(desk.subscriptions().secret("other").shown()));
            assertEquals("application/json", listener.heard().get(0).header("content-type"));
            assertEquals("token=a-password", listener.heard().get(0).query());
            assertEquals(Optional.of("R1"), desk.only(JAPAN).lastDelivered());
            assertEquals(Optional.empty(), desk.only(JAPAN).lastProblem());
        }
    }

    @Test
    void what_comes_holds_no_word_but_the_releases_identifier() {
        try (Listener listener = Listener.answering()) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            assertEquals(
                    "{\"type\":\"release.current\",\"timestamp\":\"2024-10-15T08:30:00Z\",\"data\":{\"release\":\"R1\"}}",
                    listener.heard().get(0).text());
        }
    }

    @Test
    void a_new_subscriber_is_told_nothing_that_was_current_before() {
        try (Listener listener = Listener.answering()) {
            board.releases(Board.IOM, "R1", "R2");
            board.releases(Board.ILO, "S1");
            desk.adds(JAPAN, listener);
            desk.tells();
            assertEquals(List.of(), listener.releases());
            board.releases(Board.IOM, "R3");
            desk.tells();
            assertEquals(List.of("R3"), listener.releases());
        }
    }

    @Test
    void releases_that_became_current_between_two_runs_are_told_each_in_their_order() {
        try (Listener listener = Listener.answering()) {
            board.releases(Board.IOM, "R9");
            desk.adds(JAPAN, listener);
            board.releases(Board.ILO, "S1");
            board.releases(Board.IOM, "R8", "R7", "R6");
            board.releases(Board.ILO, "S2");
            desk.tells();
            assertEquals(List.of("R8", "R7", "R6", "S1", "S2"), listener.releases());
        }
    }

    @Test
    void one_that_failed_is_told_at_a_later_run_and_not_before_its_pause_is_over() {
        try (Listener listener = Listener.answering(500)) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1", "R2");
            desk.tells();
            assertEquals(Optional.of("HTTP_500"), desk.only(JAPAN).lastProblem());
            assertEquals(Optional.of(NoticesDesk.START), desk.only(JAPAN).failingSince());
            desk.clock().pass(Duration.ofSeconds(4));
            desk.tells();
            assertEquals(List.of("R1"), listener.releases());
            desk.clock().pass(Duration.ofSeconds(1));
            desk.tells();
            assertEquals(List.of("R1", "R1", "R2"), listener.releases());
            assertEquals(Optional.empty(), desk.only(JAPAN).failingSince());
        }
    }

    @Test
    void what_is_sent_again_has_the_same_identifier_and_body_and_is_signed_anew() {
        try (Listener listener = Listener.answering(500)) {
            String id = desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            desk.clock().pass(Duration.ofMinutes(1));
            desk.tells();
            Heard first = listener.heard().get(0);
            Heard second = listener.heard().get(1);
            assertEquals(first.header("webhook-id"), second.header("webhook-id"));
            assertEquals(first.text(), second.text());
            assertNotEquals(first.header("webhook-timestamp"), second.header("webhook-timestamp"));
            assertTrue(second.isSignedWith(desk.subscriptions().secret(id).shown()));
        }
    }

    @ParameterizedTest
    @CsvSource({"DEATH_BEFORE, 2", "BEFORE, 2", "DEATH_AFTER, 1", "AFTER, 1"})
    void a_run_that_dies_after_it_has_sent_is_made_up_for(Fault fault, int times) {
        try (Listener listener = Listener.answering()) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            CrashingTables dying = new CrashingTables(tables, write -> fault);
            assertThrows(RuntimeException.class, () -> desk.tells(dying, Duration.ofSeconds(30)));
            desk.tells();
            assertEquals(times, listener.heard().size());
            assertEquals(1, ids(listener).size());
            assertEquals(Optional.of("R1"), desk.only(JAPAN).lastDelivered());
        }
    }

    @Test
    void one_that_fails_holds_up_no_other() {
        try (Listener bad = Listener.answering(500, 500);
                Listener good = Listener.answering()) {
            desk.adds(JAPAN, bad);
            desk.adds(JAPAN, "http://127.0.0.1:1/");
            desk.adds(Partner.IOM, good);
            board.releases(Board.IOM, "R1");
            desk.tells();
            assertEquals(List.of("R1"), good.releases());
            assertEquals(
                    List.of("HTTP_500", "NOT_REACHED"),
                    desk.subscriptions().of(JAPAN).stream()
                            .flatMap(each -> each.lastProblem().stream())
                            .toList());
        }
    }

    @Test
    void pauses_grow_to_a_day_and_after_five_days_a_release_is_given_up() {
        Integer[] always = new Integer[40];
        java.util.Arrays.fill(always, 503);
        try (Listener listener = Listener.answering(always)) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            int hours = 0;
            while (!desk.only(JAPAN).lastProblem().equals(Optional.of("GAVE_UP"))) {
                desk.tells();
                desk.clock().pass(Duration.ofHours(1));
                hours++;
            }
            assertTrue(hours > 5 * 24 && hours < 7 * 24, "given up after " + hours + " hours");
            assertTrue(listener.heard().size() < 15, () -> listener.heard().size() + " tries");
            assertEquals(Optional.of(NoticesDesk.START), desk.only(JAPAN).failingSince());
            desk.clock().pass(Duration.ofDays(30));
            int before = listener.heard().size();
            desk.tells();
            assertEquals(before, listener.heard().size());
        }
    }

    @Test
    void what_was_given_up_is_not_told_and_what_comes_after_it_is() {
        try (Listener listener = Listener.answering(500, 500)) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            desk.clock().pass(Duration.ofDays(5));
            desk.tells();
            assertEquals(Optional.of("GAVE_UP"), desk.only(JAPAN).lastProblem());
            desk.clock().pass(Duration.ofDays(1));
            board.releases(Board.IOM, "R2");
            desk.tells();
            assertEquals(List.of("R1", "R1", "R2"), listener.releases());
            assertEquals(Optional.empty(), desk.only(JAPAN).lastProblem());
            assertEquals(Optional.of("R2"), desk.only(JAPAN).lastDelivered());
        }
    }

    @Test
    void a_release_of_yesterday_is_not_given_up_with_one_that_is_five_days_old() {
        try (Listener listener = Listener.answering(500, 500, 500)) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            desk.clock().pass(Duration.ofDays(4));
            board.releases(Board.IOM, "R2");
            desk.clock().pass(Duration.ofDays(1));
            desk.tells();
            desk.clock().pass(Duration.ofDays(1));
            desk.tells();
            assertEquals(Optional.of("HTTP_500"), desk.only(JAPAN).lastProblem());
            desk.clock().pass(Duration.ofDays(1));
            desk.tells();
            assertEquals(List.of("R1", "R1", "R2", "R2"), listener.releases());
        }
    }

    @Test
    void one_that_asks_for_a_longer_pause_is_given_it_up_to_a_day() {
        try (Listener listener = Listener.answering(429, "retry-after", "999999999")) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            desk.clock().pass(Duration.ofHours(23));
            desk.tells();
            assertEquals(1, listener.heard().size());
            desk.clock().pass(Duration.ofHours(1));
            desk.tells();
            assertEquals(2, listener.heard().size());
        }
    }

    @Test
    void one_that_is_gone_is_removed_and_makes_room() {
        try (Listener listener = Listener.answering(410)) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1", "R2");
            desk.tells();
            assertEquals(List.of("R1"), listener.releases());
            assertEquals(List.of(), desk.subscriptions().of(JAPAN));
            for (int number = 0; number < Subscriptions.MOST; number++) {
                desk.adds(JAPAN, listener);
            }
        }
    }

    @Test
    void one_that_was_removed_is_told_nothing_more() {
        try (Listener listener = Listener.answering()) {
            String id = desk.adds(JAPAN, listener);
            desk.does(desk.subscriptions().remove(JAPAN, id));
            board.releases(Board.IOM, "R1");
            desk.tells();
            assertEquals(List.of(), listener.heard());
        }
    }

    @Test
    void one_that_is_removed_while_it_is_told_does_not_come_back() {
        NoticesDesk here = desk;
        try (Listener listener = Listener.doing(exchange -> {
            here.does(here.subscriptions().remove(JAPAN, "S001"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        })) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1", "R2");
            desk.tells();
            assertEquals(List.of("R1"), listener.releases());
            assertEquals(List.of(), desk.subscriptions().of(JAPAN));
        }
    }

    @Test
    void a_run_without_time_tells_nobody_and_forgets_nothing() {
        try (Listener listener = Listener.answering()) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells(tables, Duration.ofSeconds(4));
            assertEquals(List.of(), listener.heard());
            desk.tells();
            assertEquals(List.of("R1"), listener.releases());
        }
    }

    @Test
    void where_nothing_is_owed_nothing_is_written() {
        try (Listener listener = Listener.answering()) {
            desk.adds(JAPAN, listener);
            board.releases(Board.IOM, "R1");
            desk.tells();
            CrashingTables counted = new CrashingTables(tables, write -> Fault.NONE);
            desk.tells(counted, Duration.ofSeconds(30));
            assertEquals(0, counted.writes());
        }
    }

    @Test
    void what_goes_wrong_at_the_hub_for_one_subscriber_is_thrown_when_the_others_were_told() {
        try (Listener one = Listener.answering();
                Listener other = Listener.answering()) {
            desk.adds(JAPAN, one);
            desk.adds(JAPAN, other);
            board.releases(Board.IOM, "R1");
            CrashingTables failing = new CrashingTables(tables, write -> write == 1 ? Fault.BEFORE : Fault.NONE);
            assertThrows(StoreUnavailable.class, () -> desk.tells(failing, Duration.ofSeconds(30)));
            assertEquals(
                    List.of("R1", "R1"),
                    List.of(one.releases().get(0), other.releases().get(0)));
            desk.tells();
            assertEquals(3, one.heard().size() + other.heard().size());
        }
    }

    @Test
    void each_run_that_has_something_to_tell_opens_connections_of_its_own() {
        AtomicInteger opened = new AtomicInteger();
        Dispatch dispatch = desk.dispatch(tables, () -> {
            opened.incrementAndGet();
            return new Courier(Reach.PUBLIC_AND_LOOPBACK, Resolver.ofTheMachine());
        });
        try (Listener listener = Listener.answering()) {
            desk.adds(JAPAN, listener);
            for (String release : List.of("R1", "R2")) {
                board.releases(Board.IOM, release);
                dispatch.run(Duration.ofSeconds(30));
                dispatch.run(Duration.ofSeconds(30));
            }
            assertEquals(List.of("R1", "R2"), listener.releases());
            assertEquals(2, opened.get());
            assertNotEquals(
                    listener.heard().get(0).port(), listener.heard().get(1).port());
        }
    }

    private static Set<String> ids(Listener listener) {
        Set<String> ids = new HashSet<>();
        listener.heard().forEach(heard -> ids.add(heard.header("webhook-id")));
        return ids;
    }
}
