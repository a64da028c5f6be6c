package org.partnerhub.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** The page keeps to itself, holds still, is quick, and can be used by everybody. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class MannersIT {
    private static final List<String> VIEWS =
            List.of("overview", "money", "reach", "progress&indicator=2.3", "sites", "changes", "review", "downloads");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final double NO_SHIFT = 0.01;
    private static final long MOST_BYTES = 400 * 1024;

    static Stream<Arguments> everyViewOfEveryPartner() {
        return VIEWS.stream()
                .flatMap(view -> Stream.of(Onlooker.values()).map(onlooker -> Arguments.of(view, onlooker)));
    }

    @ParameterizedTest
    @MethodSource("everyViewOfEveryPartner")
    void nothing_is_complained_of_fetched_from_elsewhere_moved_or_kept_from_somebody(
            String view, Onlooker onlooker, HubClient hub, Browser browser) {
        browser.look(hub, onlooker.viewer, "/?view=" + view);
        assertAll(
                () -> assertEquals(List.of(), browser.complaints()),
                () -> assertEquals(List.of(), fetchedElsewhere(hub, browser)),
                () -> assertTrue(browser.shifts() < NO_SHIFT, view + " moved by " + browser.shifts()),
                () -> assertEquals(List.of(), foundByAxe(browser)));
    }

    private static List<Traffic> fetchedElsewhere(HubClient hub, Browser browser) {
        String host = hub.uri("/").toString();
        return browser.requests().stream()
                .filter(request -> !request.isTo(host))
                .toList();
    }

    private static List<String> foundByAxe(Browser browser) throws IOException {
        browser.driver().executeScript(axe());
        JsonNode found = HubClient.json((String) Objects.requireNonNull(browser.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "axe.run().then(found => done(JSON.stringify(found.violations)))")));
        return StreamSupport.stream(found.spliterator(), false)
                .filter(violation -> SERIOUS.contains(violation.path("impact").asText()))
                .map(violation -> violation.path("id").asText() + ": "
                        + violation.path("nodes").path(0).path("html").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "reach", "progress", "review"})
    void a_phone_shows_everything_without_being_pushed_sideways(String view, HubClient hub, Browser browser) {
        browser.resize(390, 844);
        try {
            browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=" + view + "&language=TA");
            JsonNode width = browser.run("return [document.documentElement.scrollWidth, innerWidth]");
            assertTrue(width.path(0).asInt() <= width.path(1).asInt(), width.toString());
        } finally {
            browser.resize(1280, 900);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"money", "changes", "review", "downloads"})
    void on_a_phone_every_cell_and_button_of_a_table_and_the_chosen_tab_are_in_reach(
            String view, HubClient hub, Browser browser) {
        browser.resize(390, 844);
        try {
            browser.look(hub, Onlooker.EMBASSY.viewer, "/?language=TA&view=" + view);
            JsonNode beyond = browser.run("return [...document.querySelectorAll("
                    + "'main td, main tbody th, main td button, main td a, .take button, #views [aria-current]')]"
                    + ".filter(shown => shown.getBoundingClientRect().right > innerWidth)"
                    + ".map(shown => shown.textContent)");
            assertEquals("[]", beyond.toString());
        } finally {
            browser.resize(1280, 900);
        }
    }

    @Test
    void the_first_screen_is_one_question_and_few_bytes(HubClient hub, Browser browser) {
        browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.look(hub, Onlooker.EMBASSY.viewer, "/");
        List<Traffic> requests = browser.requests();
        assertEquals(
                1,
                requests.stream()
                        .filter(request -> request.isAbout("/graphql?"))
                        .count());
        assertTrue(requests.stream().mapToLong(Traffic::bytes).sum() < MOST_BYTES);
    }

    @Test
    void an_unchanged_release_is_not_sent_again(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/");
        browser.requests();
        browser.find("#views a[href*='view=progress']").click();
        browser.until("return document.querySelector('#views [aria-current]').href.includes('progress')");
        browser.settle();
        assertEquals(
                List.of(304),
                browser.requests().stream()
                        .filter(request -> request.isAbout("/graphql?"))
                        .map(Traffic::status)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "SI", "TA", "JA"})
    void the_language_is_switched_where_one_stands(String language, HubClient hub, Browser browser) throws IOException {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=progress&language=" + (language.equals("EN") ? "JA" : "EN"));
        browser.find("#choices select option[value='" + language + "']").click();
        browser.until("return document.documentElement.lang.startsWith('" + language.toLowerCase(Locale.ROOT) + "')");
        browser.settle();
        assertEquals(
                words(language).path("progress.title").asText(),
                browser.find("h1").getText());
        assertTrue(browser.driver().getCurrentUrl().contains("language=" + language));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void numbers_and_days_are_written_as_the_language_writes_them(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=money&language=JA");
        assertTrue(browser.find("#money-outcomes").getText().contains("￥408,200,000"));
        assertTrue(browser.find("footer").getText().contains("2024/12/31"));
    }

    @Test
    void keys_alone_reach_a_view_and_stay_at_what_they_chose(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/");
        browser.find("#choices label:nth-child(2) select").sendKeys("U");
        browser.until("return document.activeElement.tagName === 'SELECT' && location.search.includes('USD')");
        browser.settle();
        assertTrue(browser.find("#spent").getText().contains("US$1,772,987"));
        browser.find("#views a[href*='view=sites']").sendKeys(Keys.ENTER);
        browser.until("return document.querySelector('#sites-total') !== null");
        assertEquals("main", browser.driver().switchTo().activeElement().getDomAttribute("id"));
    }

    @Test
    void withheld_zero_not_reported_and_out_of_scope_look_different_without_colour(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.IOM.viewer, "/?view=money");
        String closed = text(browser, "data[data-status='OUT_OF_SCOPE']");
        String unreported = text(browser, "data[data-status='NOT_REPORTED']");
        String zero =
                text(browser, "data[data-status='PUBLISHED'][value='0'], data[data-status='PUBLISHED'][value='0.00']");
        browser.look(hub, Onlooker.IOM.viewer, "/?view=reach&indicator=1.1");
        String withheld = text(browser, "#reach-who data[data-status='WITHHELD']");
        assertEquals(4, Set.of(closed, unreported, zero, withheld).size());
        assertTrue(withheld.startsWith("▨") && closed.startsWith("⊘") && unreported.startsWith("–"));
        String explained = browser.find("#reach-who .legend").getText();
        assertTrue(explained.contains("so that nobody can be singled out"), explained);
        assertTrue(explained.contains("any number, zero included"), explained);
    }

    @Test
    void the_review_pack_prints_on_a4_in_japanese_without_what_can_only_be_clicked(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=review&language=JA");
        String printed = String.valueOf(browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data"));
        String pdf = new String(Base64.getDecoder().decode(printed), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/MediaBox [0 0 594.95996 841.91998]"), "not A4");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertFalse(browser.find("#views").isDisplayed());
            assertFalse(browser.find(".take").isDisplayed());
            assertTrue(browser.find("#review-late").isDisplayed());
            String onPaper = browser.find(".on-paper").getText();
            assertTrue(onPaper.contains("在スリランカ日本国大使館") && onPaper.contains("?view=review"), onPaper);
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void the_pack_of_a_past_release_says_what_partners_saw_then(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=review");
        browser.find("a.choice[href*='UPLIFT-IOM-2024Q3-r1']").click();
        browser.until("return document.querySelector('h1')?.textContent.includes('30 Sept 2024') ?? false");
        browser.settle();
        String pack = browser.find("main").getText();
        assertTrue(pack.contains("Hold both courses in the next quarter together with the task force."), pack);
        assertFalse(pack.contains("Use a training centre of the police in January."));
        assertTrue(browser.find("footer").getText().contains("UPLIFT-IOM-2024Q3-r1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPLIFT-IOM-2024Q3-r1", "UPLIFT-ILO-2024Q3-r1"})
    void a_release_without_a_day_is_shown_as_of_its_own(String release, HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=review&release=" + release);
        assertTrue(browser.find("h1").getText().contains("30 Sept 2024"));
        assertTrue(browser.find(".notice").getText().startsWith("You see what partners saw on 21 Oct 2024."));
        assertTrue(browser.driver().getCurrentUrl().contains("day=2024-10-21"));
        browser.find(".notice a").click();
        browser.until("return document.querySelector('h1').textContent.includes('31 Dec 2024')");
        browser.settle();
        assertEquals(List.of(), browser.findAll(".notice"));
    }

    @Test
    void a_release_that_is_not_what_was_seen_that_day_is_said_to_be_another(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=review&release=UPLIFT-IOM-2024Q4-r1&day=2024-10-21");
        String said = browser.find("main").getText();
        assertTrue(said.contains("UPLIFT-IOM-2024Q4-r1 was not what partners saw then"), said);
    }

    @ParameterizedTest
    @CsvSource({
        "view=nothing, There is no view “nothing”; you see the overview.",
        "language=FR, The page does not speak “FR”",
        "currency=EUR, There is no money in “EUR”",
        "calendar=MAYA, There is no calendar “MAYA”",
        "activity=XM-NOBODY-1, No activity “XM-NOBODY-1” was released",
        "view=review&release=UPLIFT-IOM-2030Q1-r1, There is no release “UPLIFT-IOM-2030Q1-r1”",
        "day=2020-01-01, “2020-01-01” is no day by which anything was released",
        "day=yesterday, “yesterday” is no day by which anything was released",
        "view=progress&indicator=9.9, There is no indicator “9.9” here.",
        "view=reach&indicator=2.2, There is no indicator “2.2” here."
    })
    void what_an_address_asks_for_in_vain_is_said_and_left_out(
            String address, String sentence, HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?" + address);
        assertTrue(
                browser.find(".notice").getText().startsWith(sentence),
                browser.find("main").getText());
        assertTrue(browser.findAll("main data").size() > 5);
        String mistaken = address.substring(address.lastIndexOf('=') + 1);
        assertEquals(List.of(), browser.findAll("#views a[href*='" + mistaken + "']"));
    }

    @Test
    void a_hub_that_stopped_is_said_to_have_and_asked_again_at_the_next_click(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/");
        browser.driver().executeScript("window.reach = fetch; window.fetch = () => Promise.reject(new TypeError())");
        browser.find("#views a[href*='view=money']").click();
        browser.until("return document.querySelector('main [role=alert]') !== null");
        browser.settle();
        assertTrue(browser.find("main").getText().startsWith("The hub does not answer."));
        browser.driver().executeScript("window.fetch = window.reach");
        browser.find("#views a[href*='view=sites']").click();
        browser.until("return document.querySelector('#sites-total') !== null");
        browser.settle();
        assertEquals(List.of(), browser.findAll("[role='alert']"));
    }

    @Test
    void a_local_hub_that_was_started_anew_is_asked_with_a_fresh_token(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/");
        browser.driver()
                .executeScript(
                        "const reach = fetch; let worn = true; window.fetch = (address, options) => {"
                                + "  const isWorn = worn && String(address).startsWith('/graphql?');"
                                + "  worn = worn && !isWorn;"
                                + "  return reach(address, isWorn ? { headers: { authorization: 'Bearer worn' } } : options); }");
        browser.find("#views a[href*='view=sites']").click();
        browser.until("return document.querySelector('#sites-total, [role=alert]') !== null");
        browser.settle();
        assertEquals(List.of(), browser.findAll("[role='alert']"));
        assertTrue(browser.complaints().stream().anyMatch(complaint -> complaint.contains("401")));
    }

    private static String text(Browser browser, String selector) {
        return browser.findAll(selector).stream()
                .map(shown -> shown.getText().strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is shown as " + selector));
    }

    private static JsonNode words(String language) throws IOException {
        return HubClient.json(resource("/page/hub/words/" + language.toLowerCase(Locale.ROOT) + ".json"));
    }

    private static String axe() throws IOException {
        return resource("/axe.min.js");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(MannersIT.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
