package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.store.Racers;

/** The same mutation under the same clientMutationId is done once over HTTP, however often it is sent. */
@ExtendWith(DeskExtension.class)
final class OnceAtTheDeskTest {
    private static final String ACTIVITY = Bench.ONCE.activity();
    private static final String RACED = Bench.WALL.activity();
    private static final List<String> QUARTERS = Bench.QUARTERS;
    private static final int COPIES = Integer.getInteger("desk.copies", 100);

    private final HubClient hub;
    private final AtTheDesk reporter;

    OnceAtTheDeskTest(HubClient hub) {
        this.hub = hub;
        this.reporter = new AtTheDesk(hub, "iom,reporter");
    }

    @Test
    void the_first_answer_is_answered_again_letter_by_letter() {
        Map<String, Object> input = actual("again", "1.3", QUARTERS.get(0), "7");
        String first = reporter.send("reportActual", input).body();
        reporter.reports(ACTIVITY, "1.3", QUARTERS.get(0), "9");
        assertEquals(first, reporter.send("reportActual", input).body());
        assertEquals("9", cumulative("1.3"));
    }

    @Test
    void another_input_under_the_same_id_is_refused() {
        reporter.send("reportActual", actual("reused", "1.2", QUARTERS.get(0), "7"));
        String other = reporter.send("reportActual", actual("reused", "1.2", QUARTERS.get(0), "8"))
                .body();
        assertEquals(
                "MUTATION_ID_REUSED",
                HubClient.json(other).at("/data/reportActual/userErrors/0/code").asText());
        assertEquals("7", cumulative("1.2"));
    }

    @Test
    void the_same_id_of_another_person_is_another_mutation() {
        reporter.send("reportActual", actual("shared", "1.4", QUARTERS.get(0), "5"));
        new AtTheDesk(hub, "reporter,iom").send("reportActual", actual("shared", "1.4", QUARTERS.get(0), "6"));
        assertEquals("6", cumulative("1.4"));
    }

    @Test
    void an_import_that_was_asked_for_twice_is_one() {
        Map<String, Object> input = AtTheDesk.input(
                "clientMutationId", "one-import", "activity", ACTIVITY, "kind", "COUNTS", "format", "CSV");
        String first = reporter.answer("requestImport", input)
                .at("/data/requestImport/import/id")
                .asText();
        assertEquals(
                first,
                reporter.answer("requestImport", input)
                        .at("/data/requestImport/import/id")
                        .asText());
        reporter.done("discardImport", "import", first);
    }

    @Test
    void a_hundred_copies_at_once_have_one_effect_and_equal_answers() {
        Object[] last = {"activity", RACED, "periodEnd", QUARTERS.get(0)};
        reporter.done("submitPeriod", last);
        new AtTheDesk(hub, "iom,approver").done("approvePeriod", last);
        AtTheDesk validator = new AtTheDesk(hub, "government,validator");
        Map<String, Object> input = AtTheDesk.input(
                "clientMutationId",
                "one-comment",
                "activity",
                RACED,
                "organisation",
                "XM-DAC-47066",
                "periodEnd",
                QUARTERS.get(0),
                "comment",
                "Said once.");
        Set<String> answers = new HashSet<>(Racers.race(
                COPIES, number -> validator.send("commentOnPeriod", input).body()));
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(1, comments(validator));
    }

    private static long comments(AtTheDesk who) {
        return who
                .ask("{ desk { periods(activity: \"" + RACED
                        + "\") { events(first: 100) { edges { node { kind } } } } } }")
                .findValuesAsText("kind")
                .stream()
                .filter("COMMENTED"::equals)
                .count();
    }

    private static Map<String, Object> actual(String id, String indicator, String end, String value) {
        return AtTheDesk.input(
                "clientMutationId", id, "activity", ACTIVITY, "indicator", indicator, "periodEnd", end, "value", value);
    }

    private String cumulative(String indicator) {
        return reporter.ask("{ activity(iatiIdentifier: \"" + ACTIVITY + "\") { indicator(code: \"" + indicator
                        + "\") { cumulative { value } } } }")
                .findPath("value")
                .asText();
    }
}
