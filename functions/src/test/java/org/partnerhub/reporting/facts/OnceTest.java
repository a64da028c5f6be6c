package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.partnerhub.reporting.facts.FactDesk.CLOCK;
import static org.partnerhub.reporting.facts.FactDesk.COLLEAGUE;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Tables;

/** A mutation is done once, however often, by however many and with whatever failures it is sent. */
final class OnceTest {
    private static final Map<String, Object> INPUT = Map.of("value", "12", "of", Map.of("a", 1, "b", List.of("x")));

    private final MemoryTables tables = new MemoryTables();
    private final Tickets tickets = new Tickets(tables);

    private static Asked asked(Actor actor, String id, Map<String, Object> input) {
        return new Asked(actor, "reportActual", id, input);
    }

    private Answer<Long> send(Asked asked) {
        return send(tables, asked);
    }

    private Answer<Long> send(Tables over, Asked asked) {
        return new Once(over, CLOCK, tries -> {}).answer(asked, Tickets.TYPE, tickets::draw);
    }

    private static Set<String> codes(Answer<?> answer) {
        return Set.copyOf(answer.errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList());
    }

    @Test
    void the_same_again_is_answered_with_the_first_answer_and_done_once() {
        Answer<Long> first = send(asked(REPORTER, "m-1", INPUT));
        send(asked(REPORTER, "m-2", INPUT));
        assertEquals(first, send(asked(REPORTER, "m-1", INPUT)));
        assertEquals(2, tickets.drawn());
    }

    @Test
    void another_input_under_the_same_id_is_refused_and_not_done() {
        send(asked(REPORTER, "m-1", INPUT));
        Answer<Long> other = send(asked(REPORTER, "m-1", Map.of("value", "13")));
        assertEquals(Set.of("clientMutationId MUTATION_ID_REUSED"), codes(other));
        assertEquals(1, tickets.drawn());
    }

    @Test
    void another_mutation_under_the_same_id_is_refused() {
        send(asked(REPORTER, "m-1", INPUT));
        Answer<Long> other = send(new Asked(REPORTER, "recordSite", "m-1", INPUT));
        assertEquals(Set.of("clientMutationId MUTATION_ID_REUSED"), codes(other));
    }

    @Test
    void the_same_input_in_another_order_is_the_same() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", List.of("x"));
        inner.put("a", 1);
        Map<String, Object> turned = new LinkedHashMap<>();
        turned.put("of", inner);
        turned.put("value", "12");
        assertEquals(send(asked(REPORTER, "m-1", INPUT)), send(asked(REPORTER, "m-1", turned)));
    }

    @Test
    void a_list_in_another_order_is_another_input() {
        send(asked(REPORTER, "m-1", Map.of("of", List.of("a", "b"))));
        assertEquals(
                Set.of("clientMutationId MUTATION_ID_REUSED"),
                codes(send(asked(REPORTER, "m-1", Map.of("of", List.of("b", "a"))))));
    }

    @Test
    void a_text_that_looks_like_several_fields_is_another_input() {
        send(asked(REPORTER, "m-1", Map.of("a", "x\", b=\"y")));
        assertEquals(
                Set.of("clientMutationId MUTATION_ID_REUSED"),
                codes(send(asked(REPORTER, "m-1", Map.of("a", "x", "b", "y")))));
    }

    @Test
    void another_persons_mutation_of_the_same_id_is_another() {
        Answer<Long> first = send(asked(REPORTER, "m-1", INPUT));
        Answer<Long> other = send(asked(COLLEAGUE, "m-1", INPUT));
        assertEquals(
                List.of(1L, 2L),
                List.of(first.result().orElseThrow(), other.result().orElseThrow()));
    }

    @Test
    void what_was_refused_is_not_remembered() {
        Once once = new Once(tables, CLOCK, tries -> {});
        Answer<Long> refused =
                once.answer(asked(REPORTER, "m-1", INPUT), Tickets.TYPE, () -> Attempt.refused("value", "NOT_YET", ""));
        assertEquals(Set.of("value NOT_YET"), codes(refused));
        assertEquals(1L, send(asked(REPORTER, "m-1", INPUT)).result().orElseThrow());
    }

    @Test
    void what_is_refused_because_a_copy_was_done_meanwhile_is_answered_as_the_copy_was() {
        Asked asked = asked(REPORTER, "m-1", INPUT);
        Answer<Long> late = new Once(tables, CLOCK, tries -> {}).answer(asked, Tickets.TYPE, () -> {
            send(asked);
            return Attempt.refused("ref", "ON_RECORD", "");
        });
        assertEquals(1L, late.result().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"BEFORE", "AFTER", "BUSY"})
    void an_unknown_outcome_is_one_effect_and_the_first_answer(Fault fault) {
        CrashingTables crashing = new CrashingTables(tables, write -> write <= 3 ? fault : Fault.NONE);
        Asked asked = asked(REPORTER, "m-1", INPUT);
        assertEquals(1L, send(crashing, asked).result().orElseThrow());
        assertEquals(1L, send(asked).result().orElseThrow());
        assertEquals(1, tickets.drawn());
    }

    @Test
    void tables_that_stay_too_busy_are_told_and_never_taken_for_a_refusal() {
        CrashingTables crashing = new CrashingTables(tables, write -> Fault.BUSY);
        assertThrows(StoreUnavailable.class, () -> send(crashing, asked(REPORTER, "m-1", INPUT)));
        assertEquals(0, tickets.drawn());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 129})
    void an_id_of_another_length_is_refused(int length) {
        Answer<Long> answer = send(asked(REPORTER, "m".repeat(length), INPUT));
        assertEquals(Set.of("clientMutationId BAD_LENGTH"), codes(answer));
        assertEquals(0, tickets.drawn());
    }

    @Test
    void a_thousand_copies_at_once_are_one_effect_and_a_thousand_equal_answers() {
        ThousandCopies.proveActual(tables);
    }

    @Test
    void so_they_are_when_a_second_one_would_be_refused() {
        ThousandCopies.proveTransaction(tables);
    }
}
