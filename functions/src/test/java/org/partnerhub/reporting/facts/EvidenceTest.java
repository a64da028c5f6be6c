package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.ACTIVITY;
import static org.partnerhub.reporting.facts.FactDesk.OTHER_REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.KeptRemark;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.Notes.Stated;
import org.partnerhub.store.Outcome;

/** A document is attached by its public address; the same address again replaces what was said of it. */
final class EvidenceTest {
    private static final String URL = "https://example.org/list.pdf?version=2";

    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .result(
                    "R1",
                    ActivitySample.IOM,
                    IndicatorSample.of("1.1")
                            .quarter("2024Q2", 12)
                            .quarter("2024Q3", 5)
                            .unreported("2024Q4"),
                    IndicatorSample.of("1.2").quarter("2024Q3", 0),
                    IndicatorSample.of("victims").victims().unreported("2024Q3"))
            .result("R2", ActivitySample.ILO, IndicatorSample.of("theirs").quarter("2024Q3", 9)));

    private static EvidenceReport report(String indicator, String title, String url, String category) {
        return new EvidenceReport(ACTIVITY, indicator, IndicatorSample.end("2024Q3"), title, url, category);
    }

    private Attempt<Evidence> attempt(String indicator, String title, String url, String category) {
        return desk.evidences().attach(REPORTER, report(indicator, title, url, category));
    }

    private Attempt<Evidence> attempt(String url) {
        return attempt("1.1", "List of trainings", url, "A08");
    }

    private List<Evidence> kept() {
        return new Notes(desk.tables())
                .evidence(ACTIVITY, ActivitySample.IOM).stream()
                        .map(KeptRemark::remark)
                        .toList();
    }

    @Test
    void what_was_attached_is_kept() {
        Evidence attached = desk.commit(attempt(" HTTPS://Example.ORG/List.pdf "));
        assertEquals("https://example.org/List.pdf", attached.url());
        assertEquals(new Code("DocumentCategory", "A08"), attached.category());
        assertEquals(List.of(attached), kept());
    }

    @Test
    void the_same_address_again_replaces_title_and_category() {
        desk.commit(attempt(URL));
        Evidence later = desk.commit(attempt("1.1", "List of courses", URL, "A07"));
        assertEquals(List.of(later), kept());
    }

    @Test
    void another_address_or_indicator_is_another_document() {
        desk.commit(attempt(URL));
        desk.commit(attempt(URL + "1"));
        desk.commit(attempt("1.2", "List of courses", URL, "A07"));
        assertEquals(3, kept().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "https:example.org/a",
                "https:///a",
                "//example.org/a",
                "https://user@example.org/a",
                "https://user:secret@example.org/a",
                "https://localhost/a",
                "https://files.localhost/a",
                "https://files.local/a",
                "https://metadata.internal/a",
                "https://intranet/a",
                "https://127.0.0.1/a",
                "https://2130706433/a",
                "https://0x7f.1/a",
                "https://192.168.1/a",
                "https://[::1]/a",
                "https://example.org./a",
                "https://example.org:8443/a",
                "https://example.org/a#page=2",
                "https://example.org/a b",
                "https://example.org/%zz",
                "https://example.org\\@evil.org/",
                "https://ex_ample.org/a",
                "https://-example.org/a"
            })
    void an_address_that_partners_should_not_follow_is_refused(String url) {
        assertRefused("url BAD_URL", attempt(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://a.b-c.example.lk/x/y.pdf?a=1&b=%20",
                "https://xn--fzc2c9e2c.xn--fzc2c9e2c/a",
                "https://example.org/ලේඛනය.pdf"
            })
    void a_public_address_is_taken(String url) {
        FactDesk.done(attempt(url));
    }

    @Test
    void an_address_has_at_most_two_thousand_characters() {
        String base = "https://example.org/";
        assertRefused("url TOO_LONG", attempt(base + "x".repeat(2_001 - base.length())));
        FactDesk.done(attempt(base + "x".repeat(2_000 - base.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a@example.org", "https://example.org/?of=a%40example.org"})
    void an_address_identifies_no_person(String url) {
        assertRefused("url PERSONAL_DATA", attempt(url));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, ab, A08, title TOO_SHORT",
        "1.1, From a@example.org, A08, title PERSONAL_DATA",
        "1.1, A list, Z99, category UNKNOWN_CODE",
        "none, A list, A08, indicator NOT_FOUND",
        "theirs, A list, A08, indicator NOT_FOUND",
        "victims, A list, A08, indicator PROTECTION_REQUIRED"
    })
    void what_cannot_be_kept_is_refused(String indicator, String title, String category, String error) {
        assertRefused(error, attempt(indicator, title, URL, category));
    }

    @Test
    void a_title_has_at_most_three_hundred_characters() {
        assertRefused("title TOO_LONG", attempt("1.1", "x".repeat(301), URL, "A08"));
    }

    @Test
    void actuals_without_a_document_are_listed_and_others_organisations_are_not() {
        desk.commit(attempt(URL));
        desk.commit(desk.evidences().attach(OTHER_REPORTER, report("theirs", "A list", URL, "A08")));
        assertEquals(
                List.of(
                        new Stated("1.1", IndicatorSample.end("2024Q2")),
                        new Stated("1.2", IndicatorSample.end("2024Q3"))),
                new Notes(desk.tables()).withoutEvidence(desk.record(), ActivitySample.IOM));
    }

    @Test
    void of_two_titles_that_were_planned_at_once_one_goes_through() {
        Attempt.Done<Evidence> one = FactDesk.done(attempt(URL));
        Attempt.Done<Evidence> other = FactDesk.done(attempt("1.1", "Another title", URL, "A08"));
        desk.commit(one);
        assertEquals(Outcome.REFUSED, desk.tables().commit(other.changes()));
    }
}
