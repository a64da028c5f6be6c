package org.partnerhub.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Contents;
import org.partnerhub.store.Table;

/** Of what is said beside figures, what an approver has cleared crosses the wall with the release, and nothing else. */
final class ClearedRemarksTest {
    private static final String PLANTED = "791979";
    private static final Explanation FLOODS = explanation("trained", "The rains came early " + PLANTED);
    private static final Evidence LIST = evidence("trained", "List of trainings " + PLANTED);
    private static final Explanation OF_VICTIMS = explanation("identified", "The court was closed");

    private final SweepBench bench = new SweepBench()
            .record(ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).unreported("2024Q2"),
                    IndicatorSample.of("identified").victims().quarter("2024Q1", 28)));

    private static Explanation explanation(String indicator, String text) {
        return new Explanation(indicator, SweepBench.END, text, "Held in June");
    }

    private static Evidence evidence(String indicator, String title) {
        return new Evidence(
                indicator, SweepBench.END, title, "https://example.org/list", new Code("DocumentCategory", "A08"));
    }

    private void assertNothingCrossed(String text) {
        assertFalse(bench.tables().items(Table.RELEASED).all().isEmpty());
        assertTrue(bench.tables().items(Table.RELEASED).all().stream()
                .noneMatch(item -> new String(item.content(), UTF_8).contains(text)));
    }

    @Test
    void what_nobody_has_cleared_stands_in_no_item_right_of_the_wall() {
        bench.say(FLOODS).say(LIST).approve().order().run();
        assertNothingCrossed(PLANTED);
        assertNothingCrossed("example.org");
    }

    @Test
    void what_was_changed_after_it_was_cleared_stays_behind_and_so_does_what_it_was() {
        bench.say(FLOODS)
                .clear(FLOODS)
                .say(explanation("trained", "Planted anew"))
                .approve()
                .order()
                .run();
        assertNothingCrossed(PLANTED);
        assertNothingCrossed("Planted anew");
    }

    @Test
    void what_was_taken_back_stays_behind() {
        bench.say(LIST).clear(LIST).approve().withhold(LIST).order().run();
        assertNothingCrossed(PLANTED);
    }

    @Test
    void what_is_about_a_period_that_is_not_released_waits_for_it() {
        Explanation next =
                new Explanation("trained", IndicatorSample.end("2024Q2"), "Roads " + PLANTED, "Held in June");
        bench.say(next).clearUnasked(next).approve().order().run();
        assertNothingCrossed(PLANTED);
    }

    @Test
    void what_was_cleared_before_or_after_the_approval_is_read_beside_the_figure() {
        bench.say(FLOODS).clear(FLOODS).say(LIST).approve().clear(LIST).order().run();
        assertEquals(List.of(FLOODS), bench.released().remarks().explanations());
        assertEquals(List.of(LIST), bench.released().remarks().evidence());
        JsonNode period = asked("trained");
        assertEquals(FLOODS.explanation(), period.at("/explanation/explanation").asText());
        assertEquals(LIST.title(), period.at("/evidence/edges/0/node/title").asText());
        assertEquals("A08", period.at("/evidence/edges/0/node/category/code").asText());
    }

    @Test
    void what_is_said_of_victims_is_read_by_those_alone_who_may_read_their_figures() {
        bench.say(OF_VICTIMS).clear(OF_VICTIMS).approve().order().run();
        assertEquals(List.of(OF_VICTIMS), bench.released().remarks().explanations());
        assertTrue(asked("identified").path("explanation").isNull());
        assertEquals("OUT_OF_SCOPE", asked("identified").path("status").asText());
        assertTrue(asked("identified").at("/evidence/edges").isEmpty());
        assertEquals("PUBLISHED", asked("trained").path("status").asText());
    }

    @Test
    void what_is_said_of_an_indicator_is_sealed_apart_so_that_others_can_check_the_rest() {
        bench.say(OF_VICTIMS)
                .clear(OF_VICTIMS)
                .say(LIST)
                .clear(LIST)
                .approve()
                .order()
                .run();
        var contents = Contents.of(bench.released());
        assertEquals(
                List.of("remarks", "remarks identified", "remarks trained"),
                contents.keySet().stream()
                        .filter(name -> name.startsWith("remarks"))
                        .toList());
        assertFalse(contents.getOrDefault("remarks", "").contains("court"));
        assertTrue(contents.getOrDefault("remarks identified", "").contains("court"));
        assertFalse(contents.getOrDefault("remarks trained", "court").contains("court"));
    }

    private JsonNode asked(String indicator) {
        return new RoomProbe(bench.tables().reader(Table.RELEASED))
                .ask("{ activity(iatiIdentifier: \"" + ActivitySample.IDENTIFIER + "\") { indicator(code: \""
                        + indicator
                        + "\") { periods { edges { node { remarks { status explanation { explanation action }"
                        + " evidence { edges { node { title url category { code } } } } } } } } } } }")
                .at("/data/activity/indicator/periods/edges/0/node/remarks");
    }
}
