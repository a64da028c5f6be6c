package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.OTHER_REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;
import static org.partnerhub.reporting.facts.SiteOf.complete;
import static org.partnerhub.reporting.facts.SiteOf.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Narrative;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Site;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.store.Outcome;

/** A site is added by an organisation for its own results, and of two statements about it the later holds. */
final class SitesTest {
    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .site("OLD-1")
            .result("R1", ActivitySample.IOM)
            .result("R2", ActivitySample.IOM)
            .result("theirs", ActivitySample.ILO)
            .booked("1", "2024-05-02", "100"));

    private Attempt<String> attempt(Actor actor, SiteOf report) {
        return desk.sites().record(actor, report.made());
    }

    private Site record(SiteOf report) {
        String id = desk.commit(attempt(REPORTER, report));
        return site(id);
    }

    private Site site(String id) {
        return desk.record().sites().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_site_is_added_as_it_was_stated() {
        Site now = record(complete("W-1").on("2024-11-01", "-", "-"));
        assertEquals(Narratives.of("en", "A well"), now.name());
        assertEquals(new Code("SiteKind", "WORKSHOP"), now.kind());
        assertEquals(new Code("District", "LK51"), now.district());
        assertEquals(Optional.of("R1"), now.result());
        assertEquals(Optional.of(LocalDate.parse("2024-11-01")), now.planned());
        assertEquals(false, now.synthetic());
    }

    @Test
    void nothing_else_of_the_activity_changes() {
        Activity before = desk.record();
        record(complete("W-1"));
        assertEquals(before, desk.record().withSites(before.sites()));
    }

    @Test
    void statements_are_added_to_a_site_on_record() {
        record(complete("W-1").on("2024-04-01", "-", "-"));
        record(id("W-1").on("-", "2024-08-01", "-"));
        Site now = record(id("W-1").on("-", "-", "2024-09-01"));
        assertEquals(
                List.of("2024-04-01", "2024-08-01", "2024-09-01"),
                List.of(now.planned(), now.built(), now.operating()).stream()
                        .map(day -> day.orElseThrow().toString())
                        .toList());
        assertEquals(Narratives.of("en", "A well"), now.name());
        assertEquals(2, desk.record().sites().size());
    }

    @Test
    void a_later_statement_holds() {
        record(complete("W-1").on("2024-04-01", "2024-08-01", "-"));
        Site now = record(id("W-1")
                .called("A deep well")
                .of("MARKET", "LK52")
                .serving("R2")
                .on("-", "2024-08-15", "-"));
        assertEquals(Narratives.of("en", "A deep well"), now.name());
        assertEquals(new Code("District", "LK52"), now.district());
        assertEquals(Optional.of("R2"), now.result());
        assertEquals(Optional.of(LocalDate.parse("2024-08-15")), now.built());
    }

    @Test
    void the_same_statement_again_changes_nothing() {
        record(complete("W-1"));
        assertEquals(
                List.of(), FactDesk.done(attempt(REPORTER, complete("W-1"))).changes());
    }

    @Test
    void translations_of_the_same_name_stay() {
        record(complete("W-1"));
        Narratives translated = new Narratives(List.of(new Narrative("en", "A well"), new Narrative("ja", "井戸")));
        Site site = site("W-1");
        Site with = new Site(
                site.id(),
                translated,
                site.kind(),
                site.district(),
                site.result(),
                site.point(),
                site.planned(),
                site.built(),
                site.operating(),
                site.synthetic());
        desk.tables()
                .commit(List.of(desk.activities()
                        .replacing(
                                desk.activities().find(FactDesk.ACTIVITY).orElseThrow(),
                                desk.record().withSites(List.of(with)))));
        assertEquals(
                translated,
                record(id("W-1").called("A well").on("2024-04-01", "-", "-")).name());
    }

    @Test
    void a_new_site_needs_a_name_a_kind_and_a_district() {
        assertEquals(
                Set.of("name MISSING", "kind MISSING", "district MISSING"),
                FactDesk.errors(attempt(REPORTER, id("W-1").serving("R1"))));
    }

    @Test
    void a_site_of_no_result_is_the_reporting_organisations() {
        SiteOf site = id("W-1").called("A well").of("WORKSHOP", "LK51");
        record(site);
        assertRefused(
                "result MISSING",
                attempt(OTHER_REPORTER, id("W-2").called("A well").of("WORKSHOP", "LK51")));
        assertRefused(
                "id NOT_YOURS",
                attempt(OTHER_REPORTER, id("OLD-1").serving("theirs").called("Ours")));
    }

    @Test
    void a_site_of_anothers_result_is_not_changed() {
        desk.commit(attempt(OTHER_REPORTER, complete("W-1").serving("theirs")));
        assertRefused("id NOT_YOURS", attempt(REPORTER, id("W-1").called("Ours")));
        assertRefused("id NOT_YOURS", attempt(REPORTER, complete("W-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "none"})
    void a_site_serves_ones_own_result(String result) {
        assertRefused("result NOT_FOUND", attempt(REPORTER, complete("W-1").serving(result)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W 1", "W#1", "W_1", "වැව", "W-1\n"})
    void an_identifier_is_of_letters_digits_and_hyphens(String identifier) {
        assertRefused("id BAD_IDENTIFIER", attempt(REPORTER, complete(identifier)));
    }

    @Test
    void an_identifier_has_at_most_sixty_characters() {
        assertRefused("id BAD_IDENTIFIER", attempt(REPORTER, complete("W".repeat(61))));
        record(complete("W".repeat(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LK-43", "Batticaloa", "LK5", "LK52A", "lk51"})
    void a_district_is_a_p_code(String district) {
        assertRefused("district UNKNOWN_CODE", attempt(REPORTER, complete("W-1").of("WORKSHOP", district)));
    }

    @Test
    void a_kind_is_of_the_code_list_which_has_no_shelter() {
        assertRefused("kind UNKNOWN_CODE", attempt(REPORTER, complete("W-1").of("SHELTER", "LK51")));
    }

    @ParameterizedTest
    @CsvSource({"'  ', TOO_SHORT", "for a@example.org, PERSONAL_DATA", "'A\twell', CONTROL_CHARACTER"})
    void a_name_that_cannot_be_kept_is_refused(String name, String code) {
        assertRefused("name " + code, attempt(REPORTER, complete("W-1").called(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "-, 2024-10-16, -, built IN_FUTURE",
        "-, -, 2024-10-16, operating IN_FUTURE",
        "1999-12-31, -, -, planned TOO_EARLY",
        "2055-01-01, -, -, planned TOO_LATE",
        "2024-05-02, 2024-05-01, -, built OUT_OF_ORDER",
        "-, 2024-05-02, 2024-05-01, operating OUT_OF_ORDER",
        "2024-05-02, -, 2024-05-01, operating OUT_OF_ORDER"
    })
    void days_that_cannot_be_are_refused(String planned, String built, String operating, String error) {
        assertRefused(error, attempt(REPORTER, complete("W-1").on(planned, built, operating)));
    }

    @Test
    void days_are_compared_with_those_on_record() {
        record(complete("W-1").on("2024-04-01", "2024-08-01", "-"));
        assertRefused("planned OUT_OF_ORDER", attempt(REPORTER, id("W-1").on("2024-08-02", "-", "-")));
        assertRefused("operating OUT_OF_ORDER", attempt(REPORTER, id("W-1").on("-", "-", "2024-07-31")));
    }

    @Test
    void all_on_one_day_may_be() {
        record(complete("W-1").on("2024-10-15", "2024-10-15", "2024-10-15"));
    }

    @Test
    void of_two_that_were_planned_at_once_the_later_overwrites_nothing() {
        Attempt.Done<String> one = FactDesk.done(attempt(REPORTER, complete("W-1")));
        Attempt.Done<String> other = FactDesk.done(attempt(REPORTER, complete("W-2")));
        desk.commit(one);
        assertEquals(Outcome.REFUSED, desk.tables().commit(other.changes()));
    }
}
