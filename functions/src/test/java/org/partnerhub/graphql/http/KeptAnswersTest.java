package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.Execution;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.NormalizedOperation;
import org.partnerhub.graphql.Reading;
import org.partnerhub.graphql.http.GraphQlOverHttp.Asked;
import org.partnerhub.store.StoreUnavailable;

/** What was answered is given again to the same question, for the same rights and the same releases, and to nothing else. */
final class KeptAnswersTest {
    private static final long ROOM = 100_000;
    private static final String DOCUMENT = "query One($first: Int) { activities { edges { cursor } } }";
    private static final String OTHER = "query Other($first: Int) { activities { edges { cursor } } }";
    private static final Viewer EMBASSY = new Viewer(Partner.JAPAN_EMBASSY, Set.of(), Set.of());
    private static final Viewer OFFICERS = new Viewer(Partner.GOVERNMENT, Set.of(), Set.of("LK51"));
    private static final String BODY = "{\"query\":\"" + DOCUMENT + "\"}";

    private final KeptAnswers kept = KeptAnswers.upTo(ROOM);
    private final Counting counting = new Counting();
    private final GraphQlOverHttp door = new GraphQlOverHttp(
            counting, ShippedQueries.NONE.and(List.of(DOCUMENT, OTHER)), Asked.ANY, State::new, kept);

    private String stamp = "1";
    private boolean isBegun = true;
    private boolean isSilent;

    @Test
    void the_same_question_is_not_worked_out_again() {
        Answer first = door.answer(posted(BODY), Optional.of(EMBASSY));
        Answer again = door.answer(posted(BODY), Optional.of(new Viewer(Partner.JAPAN_EMBASSY, Set.of(), Set.of())));
        assertEquals(1, counting.times);
        assertEquals(first.headers(), again.headers());
        assertArrayEquals(first.content(), again.content());
        assertEquals(Optional.of("One"), again.operation().orElseThrow().name());
    }

    @Test
    void after_another_release_it_is_and_nothing_older_stays() {
        ask(posted(BODY));
        long before = kept.size();
        stamp = "2";
        assertTrue(ask(posted(BODY)).contains("\"times\":2"));
        assertEquals(before, kept.size());
    }

    @ParameterizedTest
    @MethodSource("others")
    void another_question_is_worked_out(Question other, Viewer viewer) {
        ask(posted(BODY));
        Answer answer = door.answer(other, Optional.of(viewer));
        assertEquals(2, counting.times, answer::body);
        assertEquals(200, answer.status(), answer::body);
    }

    static Stream<Arguments> others() {
        Viewer auditor = new Viewer(Partner.JAPAN_EMBASSY, Set.of(Grant.AUDITOR), Set.of());
        return Stream.concat(
                Stream.of(
                                posted(BODY.replace("One", "Other")),
                                posted(BODY.replace("}\"}", "}\",\"operationName\":\"One\"}")),
                                posted(BODY.replace("}\"}", "}\",\"variables\":{\"first\":1}}")),
                                posted(BODY.replace("}\"}", "}\",\"variables\":{\"first\":null}}")),
                                with(posted(BODY), "accept", "application/graphql-response+json"),
                                with(posted(BODY), "accept-encoding", "gzip"),
                                new Question(
                                        Optional.empty(),
                                        "POST",
                                        posted(BODY).headers(),
                                        Map.of("table", "activities"),
                                        posted(BODY).body()),
                                got())
                        .map(question -> Arguments.of(question, EMBASSY)),
                Stream.of(auditor, new Viewer(Partner.ILO, Set.of(), Set.of()), OFFICERS)
                        .map(viewer -> Arguments.of(posted(BODY), viewer)));
    }

    @Test
    void officers_of_two_districts_are_two_viewers() {
        door.answer(posted(BODY), Optional.of(OFFICERS));
        door.answer(posted(BODY), Optional.of(new Viewer(Partner.GOVERNMENT, Set.of(), Set.of("LK52"))));
        assertEquals(2, counting.times);
    }

    @Test
    void a_query_that_is_not_shipped_is_not_kept() {
        Question own = posted(BODY.replace("One", "Own"));
        ask(own);
        ask(own);
        assertEquals(2, counting.times);
        assertEquals(0, kept.size());
    }

    @Test
    void an_answer_with_an_error_is_not_kept() {
        counting.fails = true;
        assertTrue(ask(posted(BODY)).contains("errors"));
        counting.fails = false;
        assertTrue(ask(posted(BODY)).contains("\"times\":2"));
    }

    @Test
    void what_was_answered_without_reading_anything_is_not_kept() {
        isBegun = false;
        ask(posted(BODY));
        assertEquals(0, kept.size());
    }

    @Test
    void when_nobody_can_say_what_is_current_nothing_kept_is_given() {
        ask(posted(BODY));
        isSilent = true;
        counting.fails = true;
        assertTrue(ask(posted(BODY)).contains("errors"));
        assertEquals(2, counting.times);
    }

    @Test
    void whoever_has_the_answer_is_told_so_without_working_it_out() {
        Answer first = door.answer(got(), Optional.of(EMBASSY));
        Question knowing = with(
                got(), "if-none-match", Objects.requireNonNull(first.headers().get("etag")));
        assertEquals(304, door.answer(knowing, Optional.of(EMBASSY)).status());
        assertEquals(1, counting.times);
    }

    @Test
    void what_is_packed_is_kept_packed_and_says_the_same() {
        counting.padding = 20_000;
        Question packing = with(posted(BODY), "accept-encoding", "gzip");
        Answer first = door.answer(packing, Optional.of(EMBASSY));
        assertEquals("gzip", first.headers().get("content-encoding"));
        assertArrayEquals(
                first.content(), door.answer(packing, Optional.of(EMBASSY)).content());
        assertTrue(kept.size() < 4_000, () -> "" + kept.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 50, 400})
    void there_is_never_more_than_there_is_room_for(int different) {
        counting.padding = 1_000;
        for (int first = 0; first < different; first++) {
            ask(posted(BODY.replace("}\"}", "}\",\"variables\":{\"first\":" + first + "}}")));
            assertTrue(kept.size() <= ROOM, () -> "" + kept.size());
        }
        int before = counting.times;
        ask(posted(BODY.replace("}\"}", "}\",\"variables\":{\"first\":" + (different - 1) + "}}")));
        assertEquals(before, counting.times);
    }

    @Test
    void a_small_answer_to_a_large_question_is_not_kept() {
        String large = "{\"first\":1,\"unheard\":\"" + "x".repeat(2_000) + "\"}";
        ask(posted(BODY.replace("}\"}", "}\",\"variables\":" + large + "}")));
        assertEquals(0, kept.size());
    }

    @Test
    void what_nobody_asks_for_any_more_goes_first() {
        counting.padding = 1_000;
        ask(posted(BODY));
        for (int first = 0; first < 200; first++) {
            ask(posted(BODY.replace("}\"}", "}\",\"variables\":{\"first\":" + first + "}}")));
            ask(posted(BODY));
        }
        assertEquals(201, counting.times);
    }

    @Test
    void an_answer_that_would_drive_out_the_others_is_not_kept() {
        counting.padding = 20_000;
        ask(posted(BODY));
        assertEquals(0, kept.size());
    }

    @Test
    void an_answer_weighs_what_it_and_its_question_take() {
        assertEquals(0, kept.size());
        kept.keep(asking(0), 100, new State(), text(500));
        assertEquals(1_024 + 16 * 100 + 500, kept.size());
        kept.keep(asking(1), 0, new State(), text(10));
        assertEquals(1_024 + 16 * 100 + 500 + 1_024 + 10, kept.size());
        kept.keep(asking(0), 0, new State(), text(20));
        assertEquals(1_024 + 20 + 1_024 + 10, kept.size());
    }

    @Test
    void an_answer_may_take_an_eighth_of_the_room_and_not_one_byte_more() {
        KeptAnswers small = KeptAnswers.upTo(8 * 1_100);
        small.keep(asking(0), 0, new State(), text(77));
        assertEquals(Optional.empty(), small.find(asking(0), new State()));
        small.keep(asking(0), 0, new State(), text(76));
        assertEquals(76, small.find(asking(0), new State()).orElseThrow().content().length);
    }

    @Test
    void the_room_is_filled_to_the_last_byte_and_what_goes_is_gone() {
        KeptAnswers small = KeptAnswers.upTo(8 * 1_100);
        for (int number = 0; number < 8; number++) {
            small.keep(asking(number), 0, new State(), text(76));
        }
        assertEquals(8 * 1_100, small.size());
        small.keep(asking(8), 0, new State(), text(1));
        assertEquals(7 * 1_100 + 1_025, small.size());
        assertEquals(Optional.empty(), small.find(asking(0), new State()));
        for (int number = 1; number <= 8; number++) {
            assertTrue(small.find(asking(number), new State()).isPresent(), "" + number);
        }
    }

    private static Asking asking(int number) {
        return new Asking(
                DOCUMENT,
                Optional.empty(),
                Map.of("first", number),
                EMBASSY,
                MediaType.JSON,
                Optional.empty(),
                false,
                false);
    }

    private static Answer text(int length) {
        return Answer.text(200, Map.of(), "x".repeat(length));
    }

    private String ask(Question question) {
        return door.answer(question, Optional.of(EMBASSY)).body();
    }

    private static Question posted(String body) {
        return new Question(
                Optional.empty(),
                "POST",
                Map.of("content-type", "application/json"),
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static Question got() {
        Map<String, String> parameters = Map.of("documentId", ShippedQueries.identifier(DOCUMENT));
        return new Question(Optional.empty(), "GET", Map.of(), parameters, new byte[0]);
    }

    private static Question with(Question question, String header, String value) {
        Map<String, String> headers = new HashMap<>(question.headers());
        headers.put(header, value);
        return new Question(question.id(), question.method(), headers, question.parameters(), question.body());
    }

    /** The state that the test says is current. */
    private final class State implements Reading {

        @Override
        public String stamp() {
            if (isSilent) {
                throw new StoreUnavailable("the table does not answer");
            }
            return stamp;
        }

        @Override
        public boolean isBegun() {
            return isBegun;
        }
    }

    /** Answers how often it was asked. */
    private static final class Counting implements Execution {
        int times;
        int padding;
        boolean fails;

        @Override
        public ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading) {
            times++;
            ExecutionResult.Builder<?> result =
                    ExecutionResult.newExecutionResult().data(Map.of("times", times, "more", "x".repeat(padding)));
            return fails
                    ? result.addError(
                                    GraphqlErrorBuilder.newError().message("no").build())
                            .build()
                    : result.build();
        }

        @Override
        public Optional<NormalizedOperation> normalized(GraphQlRequest request) {
            return Optional.empty();
        }
    }
}
