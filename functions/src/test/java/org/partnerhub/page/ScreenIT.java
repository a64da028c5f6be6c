package org.partnerhub.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.ShippedQuery;

/** What is on the screen is what the API says, to each partner. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class ScreenIT {
    private static final String UPLIFT = "XM-DAC-47066-UPLIFT";
    private static final String FIGURES =
            "return [...arguments[0] ? document.querySelectorAll(arguments[0]) : []].map(shown => ({"
                    + "value: shown.value, status: shown.dataset.status, release: shown.dataset.release ?? ''}))";

    /** A figure as it is told, whether by the API or on the screen. */
    private record Told(String value, String status, String release) {

        boolean isPublished() {
            return status.equals("PUBLISHED");
        }

        static Told of(JsonNode figure) {
            return new Told(
                    figure.path("value").asText("").replace("null", ""),
                    figure.path("status").asText(),
                    figure.path("release").asText("").replace("null", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Onlooker.class)
    void every_indicator_stands_as_the_api_says(Onlooker onlooker, HubClient hub, Browser browser) {
        browser.look(hub, onlooker.viewer, "/?view=progress");
        List<JsonNode> indicators = indicators(overview(hub, onlooker, UPLIFT));
        assertEquals(38, indicators.size());
        for (JsonNode indicator : indicators) {
            List<Told> shown =
                    shown(browser, "[data-indicator='" + indicator.path("code").asText() + "'] data");
            Stream<Told> target =
                    Stream.of(Told.of(indicator.path("finalTarget"))).filter(Told::isPublished);
            assertEquals(
                    Stream.concat(Stream.of(Told.of(indicator.path("cumulative"))), target)
                            .toList(),
                    shown,
                    indicator.path("code").asText());
        }
    }

    @ParameterizedTest
    @EnumSource(Onlooker.class)
    void money_by_outcome_is_what_the_api_says_in_the_partners_own_currency(
            Onlooker onlooker, HubClient hub, Browser browser) {
        browser.look(hub, onlooker.viewer, "/?view=money");
        JsonNode activity = overview(hub, onlooker, UPLIFT).path("activity");
        JsonNode money = onlooker == Onlooker.IOM
                ? activity.path("agencies").path(0).path("money")
                : onlooker == Onlooker.ILO ? activity.path("agencies").path(1).path("money") : activity.path("money");
        assertEquals(onlooker.currency, money.path("currency").asText());
        List<Told> expected = Stream.of(
                        stream(money.path("byResult")).map(result -> result.path("totals")),
                        Stream.of(money.path("supportCosts"), money.path("total")))
                .flatMap(rows -> rows)
                .flatMap(totals -> Stream.of("planned", "committed", "spent").map(totals::path))
                .map(Told::of)
                .toList();
        assertEquals(expected, shown(browser, "#money-outcomes tbody data"));
    }

    @ParameterizedTest
    @EnumSource(Onlooker.class)
    void no_view_shows_a_figure_that_the_api_does_not_tell(Onlooker onlooker, HubClient hub, Browser browser) {
        Set<Told> told = told(hub, onlooker);
        for (String view : List.of("overview", "money", "reach", "progress", "sites", "changes", "review")) {
            browser.look(hub, onlooker.viewer, "/?view=" + view);
            List<Told> shown = shown(browser, "main data");
            assertTrue(shown.size() > 5, view);
            assertEquals(Set.of(), without(new HashSet<>(shown), told), view);
            assertFalse(
                    shown.stream()
                            .anyMatch(figure ->
                                    figure.isPublished() && figure.release().isEmpty()),
                    view + " shows a figure without its release");
        }
    }

    @Test
    void the_embassy_can_say_what_is_spent_who_was_reached_and_what_is_late(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/");
        String spent = browser.find("#spent").getText();
        assertTrue(spent.contains("278,359,030") && spent.contains("US$1.77m of US$2.6m"), spent);
        assertTrue(browser.find("#reached").getText().contains("19,385 / 22,000"));
        String late = browser.find("#late").getText();
        assertTrue(late.contains("Days of assessment are agreed"), late);
        assertTrue(late.contains("260 of 420 expected by 31 Dec 2024"), late);
        assertTrue(browser.find("#reached").getText().contains("Batticaloa 89, Jaffna 71, Kurunegala 66"));
        assertEquals(25, browser.findAll("#where path.district").size());
        assertTrue(browser.find("#where .scale").getText().contains("25–89"));
    }

    @Test
    void twenty_two_sites_were_planned_and_twenty_built(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=sites&activity=XM-DAC-47066-RR.0206");
        assertEquals(
                List.of("22", "20", "17"),
                shown(browser, "#sites-total data").stream().map(Told::value).toList());
        assertEquals(22, browser.findAll("#sites-list tbody tr").size());
    }

    @Test
    void on_a_past_day_no_site_is_built_that_was_built_since(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=sites&day=2024-10-21");
        assertEquals(
                List.of("10", "4", "4"),
                shown(browser, "#sites-total data").stream().map(Told::value).toList());
        String list = browser.find("#sites-list").getText();
        assertTrue(list.contains("30 Aug 2024"), list);
        assertFalse(list.contains("Nov 2024") || list.contains("Dec 2024"), list);
    }

    @ParameterizedTest
    @EnumSource(Onlooker.class)
    void a_value_is_held_against_what_was_expected_on_its_own_day(Onlooker onlooker, HubClient hub, Browser browser) {
        List<JsonNode> held = indicators(overview(hub, onlooker, UPLIFT)).stream()
                .filter(indicator -> Told.of(indicator.path("cumulative")).isPublished())
                .filter(indicator ->
                        Told.of(indicator.path("progress").path("ratio")).isPublished())
                .peek(indicator -> assertEquals(
                        indicator.path("cumulative").path("asOf"),
                        indicator.path("progress").path("cutOff")))
                .filter(indicator ->
                        indicator.path("cumulative").path("asOf").asText().equals("2024-09-30"))
                .toList();
        assertTrue(held.size() > 2, held.size() + " values are held");
        browser.look(hub, onlooker.viewer, "/?view=progress");
        for (JsonNode indicator : held) {
            String shown =
                    text(browser, "[data-indicator='" + indicator.path("code").asText() + "']");
            String release = indicator.path("cumulative").path("release").asText();
            assertTrue(shown.contains("expected by 30 Sept 2024") && shown.contains(release), shown);
        }
    }

    @Test
    void the_map_and_the_table_by_district_are_of_one_indicator(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=reach&indicator=1.1");
        browser.find("#map-of option[value='3.1']").click();
        browser.until("return document.querySelector('#reach-who h2').textContent.startsWith('3.1 ')");
        browser.settle();
        JsonNode captions = browser.run(
                "return [...document.querySelectorAll('#reach-who caption')].map(caption => caption.textContent)");
        assertTrue(captions.size() > 2, captions::toString);
        captions.forEach(caption -> assertTrue(caption.asText().startsWith("3.1 "), captions::toString));
        assertEquals(
                "3.1",
                browser.run("return document.querySelector('#map-of').value").asText());
        assertTrue(browser.driver().getCurrentUrl().contains("indicator=3.1"));
    }

    @Test
    void every_release_of_a_figure_that_is_shown_stands_below(HubClient hub, Browser browser) {
        for (String view : List.of("overview", "reach", "progress&indicator=3.12", "review")) {
            browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=" + view);
            JsonNode missing = browser.run("const below = document.querySelector('footer').textContent;"
                    + "return [...document.querySelectorAll('main data[data-release]')]"
                    + ".flatMap(figure => figure.dataset.release.split('+')).filter(id => !below.includes(id))");
            assertEquals("[]", missing.toString(), view);
        }
    }

    @Test
    void what_changed_of_one_quarter_says_that_it_is_of_one(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=changes");
        String changes = browser.find("main").getText();
        assertTrue(changes.contains("Outcome 1 spent, 1 Oct 2024 to 31 Dec 2024"), changes);
        assertTrue(changes.contains("Money is compared in US dollars"), changes);
    }

    @Test
    void an_agency_is_told_that_it_sees_its_own_part_of_the_money(HubClient hub, Browser browser) {
        for (String place : List.of("/", "/?view=money", "/?view=review")) {
            browser.look(hub, Onlooker.IOM.viewer, place);
            assertTrue(text(browser, ".own").startsWith("This is IOM’s own part"), place);
            browser.look(hub, Onlooker.EMBASSY.viewer, place);
            assertEquals(List.of(), browser.findAll(".own"), place);
            assertTrue(text(browser, ".rate").contains("for one US dollar of 31 Dec 2024"), place);
        }
    }

    @Test
    void a_district_officer_is_shown_the_own_district_alone(HubClient hub, Browser browser) {
        browser.look(hub, "District officer, Batticaloa", "/?view=reach&indicator=1.1");
        assertTrue(browser.find("#reach-who").getText().contains("You serve: Batticaloa"));
        JsonNode seen = browser.run("return [...document.querySelectorAll('#reach-who path.district')]"
                + ".filter(path => !path.classList.contains('out_of_scope')).map(path => path.dataset.district)");
        assertEquals("[\"LK51\"]", seen.toString());
    }

    @Test
    void an_agency_finds_its_own_framework_first_and_its_own_payments(HubClient hub, Browser browser) {
        browser.look(hub, Onlooker.ILO.viewer, "/?view=progress");
        assertEquals("Your own framework: ILO", browser.find(".framework h2").getText());
        assertEquals("result-3", browser.find(".framework .card").getDomAttribute("id"));
        browser.look(hub, Onlooker.ILO.viewer, "/?view=money");
        assertTrue(browser.findAll("#payments-XM-DAC-41302 tbody tr").size() > 5);
        assertEquals(2, browser.findAll(".chart canvas").size());
        assertEquals(List.of(), browser.findAll("#payments-XM-DAC-47066"));
    }

    private static JsonNode overview(HubClient hub, Onlooker onlooker, String activity) {
        return ask(
                hub,
                onlooker,
                "overview",
                Map.of("activity", activity, "currency", onlooker.currency, "calendar", onlooker.calendar));
    }

    private static JsonNode ask(HubClient hub, Onlooker onlooker, String query, Map<String, Object> variables) {
        return hub.ask(onlooker.groups, ShippedQuery.named(query).text(), variables)
                .path("data");
    }

    /** Everything that the API tells somebody in answer to the queries that the page asks. */
    private static Set<Told> told(HubClient hub, Onlooker onlooker) {
        Set<Told> told = new HashSet<>();
        collect(told, overview(hub, onlooker, UPLIFT));
        collect(told, ask(hub, onlooker, "sites", Map.of("activity", UPLIFT, "first", 100)));
        for (String organisation : List.of("IOM", "ILO")) {
            collectChanges(told, hub, onlooker, organisation, Optional.empty());
        }
        return told;
    }

    private static void collectChanges(
            Set<Told> told, HubClient hub, Onlooker onlooker, String organisation, Optional<String> after) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "from",
                "UPLIFT-" + organisation + "-2024Q3-r1",
                "to",
                "UPLIFT-" + organisation + "-2024Q4-r1",
                "first",
                100));
        after.ifPresent(cursor -> variables.put("after", cursor));
        JsonNode changes = ask(hub, onlooker, "changes", variables).path("changes");
        collect(told, changes);
        if (changes.path("pageInfo").path("hasNextPage").asBoolean()) {
            collectChanges(
                    told,
                    hub,
                    onlooker,
                    organisation,
                    Optional.of(changes.path("pageInfo").path("endCursor").asText()));
        }
    }

    private static void collect(Set<Told> told, JsonNode node) {
        if (node.has("status") && node.has("value")) {
            told.add(Told.of(node));
        }
        node.forEach(inner -> collect(told, inner));
    }

    private static Set<Told> without(Set<Told> shown, Set<Told> told) {
        shown.removeAll(told);
        return shown;
    }

    private static List<JsonNode> indicators(JsonNode overview) {
        return stream(overview.path("activity").path("results").path("edges"))
                .flatMap(result -> stream(result.path("node").path("indicators").path("edges")))
                .map(indicator -> indicator.path("node"))
                .toList();
    }

    private static List<Told> shown(Browser browser, String selector) {
        return stream(browser.run(FIGURES, selector)).map(Told::of).toList();
    }

    private static String text(Browser browser, String selector) {
        return browser.find(selector).getText();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
