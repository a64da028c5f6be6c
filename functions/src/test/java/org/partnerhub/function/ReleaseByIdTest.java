package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;

/** A release is found by the name that it is cited by, and everybody can check the hash of what they may read. */
final class ReleaseByIdTest {
    private static final String ID = "TEST-IOM-2024Q1-r1";
    private static final String NAMES = "{ release(id: \"%s\") { id hash tables { name hash } } }";
    private static final String ONE =
            "{ release(id: \"" + ID + "\") { tables(names: [\"%s\"]) { name hash nonce content } } }";

    private final PastRoom room = new PastRoom();

    @BeforeEach
    void release_two_quarters() {
        IndicatorSample trained = IndicatorSample.of("trained").quarter("2024Q1", 40);
        IndicatorSample victims = IndicatorSample.of("victims").victims().quarter("2024Q1", 28);
        room.release("2024-04-21T04:30:00Z", activity(trained, victims));
        room.release("2024-07-21T04:30:00Z", activity(trained.quarter("2024Q2", 60), victims));
    }

    private static ActivitySample activity(IndicatorSample trained, IndicatorSample victims) {
        return ActivitySample.with(trained, victims)
                .site("well-1")
                .booked("3", "2024-02-01", "10")
                .budget("2024-01-01", "2024-12-31", "1000");
    }

    @Test
    void an_activity_can_be_asked_for_as_one_release_states_it() {
        String reached = "{ %s { indicator(code: \"trained\") { cumulative { value asOf } release { id } } } }";
        JsonNode then = room.ask("ilo", reached.formatted("releasedActivity(release: \"" + ID + "\")"))
                .at("/data/releasedActivity/indicator");
        JsonNode now = room.ask(
                        "ilo", reached.formatted("activity(iatiIdentifier: \"" + ActivitySample.IDENTIFIER + "\")"))
                .at("/data/activity/indicator");
        assertEquals("40 2024-03-31 " + ID, told(then));
        assertEquals("100 2024-06-30 TEST-IOM-2024Q2-r1", told(now));
    }

    private static String told(JsonNode indicator) {
        return String.join(
                " ",
                indicator.at("/cumulative/value").asText(),
                indicator.at("/cumulative/asOf").asText(),
                indicator.at("/release/id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-embassy", "government district-LK51", "government tvec", "ilo"})
    void everybody_can_recompute_the_hash_of_the_whole(String viewer) {
        JsonNode release = room.ask(viewer, NAMES.formatted(ID)).at("/data/release");
        String lines = StreamSupport.stream(release.path("tables").spliterator(), false)
                .map(table ->
                        table.path("name").asText() + " " + table.path("hash").asText() + "\n")
                .collect(Collectors.joining());
        assertEquals(sha256(lines), release.path("hash").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts",
                "money",
                "remarks",
                "remarks trained",
                "result R1",
                "indicator trained",
                "indicator victims",
                "persons victims",
                "persons trained SEX"
            })
    void who_may_read_a_table_can_recompute_its_hash(String name) {
        JsonNode table = room.ask(ONE.formatted(name)).at("/data/release/tables/0");
        String sealed =
                table.path("nonce").asText() + "\n" + table.path("content").asText();
        assertEquals(sha256(sealed), table.path("hash").asText(), table::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, facts money victims split remarks",
        "government, facts money victims split remarks",
        "government auditor, facts money payments victims split remarks",
        "government district-LK51, -",
        "government tvec, -",
        "government anti-trafficking, facts victims split remarks",
        "iom, facts money payments split",
        "iom protection, facts money payments victims split remarks",
        "ilo, facts split"
    })
    void a_table_is_open_to_those_who_may_see_all_of_it(String viewer, String open) {
        assertEquals(open.contains("facts"), isOpen(viewer, "facts"));
        assertEquals(open.contains("money"), isOpen(viewer, "money"));
        assertEquals(open.contains("payments"), isOpen(viewer, "transactions"));
        assertEquals(open.contains("payments"), isOpen(viewer, "planned disbursements"));
        assertEquals(open.contains("remarks"), isOpen(viewer, "remarks"));
        assertEquals(open.contains("victims"), isOpen(viewer, "remarks victims"));
        assertEquals(open.contains("victims"), isOpen(viewer, "indicator victims"));
        assertEquals(open.contains("victims"), isOpen(viewer, "persons victims"));
        assertEquals(open.contains("split"), isOpen(viewer, "persons trained DISTRICT"));
        assertTrue(isOpen(viewer, "result R1"));
    }

    @ParameterizedTest
    @CsvSource({"government district-LK51, true", "government tvec, false", "ilo, true"})
    void a_table_without_districts_is_open_to_a_district_officer(String viewer, boolean isOpen) {
        assertEquals(isOpen, isOpen(viewer, "persons trained SEX"));
    }

    /** Nonce and content open together, and what is closed says NOT_FOUND and no more. */
    private boolean isOpen(String viewer, String name) {
        JsonNode answer = room.ask(viewer, ONE.formatted(name));
        JsonNode table = answer.at("/data/release/tables/0");
        assertEquals(name, table.path("name").asText(), answer::toString);
        assertEquals(table.path("nonce").isNull(), table.path("content").isNull());
        if (table.path("nonce").isNull()) {
            assertEquals(2, answer.path("errors").size());
            assertEquals("NOT_FOUND", answer.at("/errors/0/extensions/code").asText());
            return false;
        }
        return answer.path("errors").isMissingNode();
    }

    @Test
    void a_release_before_the_current_one_is_found() {
        assertEquals(ID, room.ask(NAMES.formatted(ID)).at("/data/release/id").asText());
    }

    @Test
    void a_release_that_was_kept_and_never_became_current_is_not_found() {
        Item kept = room.items().all().stream()
                .filter(item -> item.key().equals(new Key("RELEASE#" + ID, "header")))
                .findFirst()
                .orElseThrow();
        String header = new String(kept.content(), StandardCharsets.UTF_8).replace(ID, "TEST-IOM-2024Q2-r7");
        room.items()
                .add(Item.first(
                        new Key("RELEASE#TEST-IOM-2024Q2-r7", "header"), header.getBytes(StandardCharsets.UTF_8)));
        assertEquals("NOT_FOUND", room.code("japan-embassy", NAMES.formatted("TEST-IOM-2024Q2-r7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CANDIDATE", "CURRENT", "TEST-IOM-2024Q1-R1", "TEST-IOM-2099Q1-r1"})
    void what_is_no_release_is_not_found(String id) {
        assertEquals("NOT_FOUND", room.code("japan-embassy", NAMES.formatted(id)));
    }

    @Test
    void a_table_that_a_release_lacks_is_not_found() {
        assertEquals("NOT_FOUND", room.code("japan-embassy", ONE.formatted("persons trained NONE")));
    }

    private static String sha256(String text) {
        return Documents.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
