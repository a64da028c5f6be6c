package org.partnerhub.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.exchange.table.Sheets;
import org.partnerhub.store.Documents;

/** What a button of the page saves can be opened, says what the screen says, and nothing that its reader may not see. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class TakeAlongIT {

    @Test
    void money_by_outcome_comes_as_csv_with_names_and_tags(HubClient hub, Browser browser) throws IOException {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=money");
        List<String> lines = Files.readAllLines(saved(browser, "#money-outcomes", "CSV"));
        assertTrue(
                lines.get(0).contains(",kind,result,title,totals.planned.value,totals.planned.status,"), lines.get(0));
        assertTrue(lines.get(1).contains("#activity+id,"), lines.get(1));
        assertEquals(8, lines.size());
        assertTrue(
                lines.get(2).contains(",RESULT,1,") && lines.get(2).contains(",93269169,PUBLISHED,JPY,"), lines.get(2));
        assertTrue(lines.get(6).contains(",SUPPORT_COSTS,,,"), lines.get(6));
        assertTrue(lines.get(7).contains(",TOTAL,,,") && lines.get(7).contains(",278359030,"), lines.get(7));
    }

    @Test
    void a_split_comes_as_a_workbook_in_which_the_withheld_have_no_value(HubClient hub, Browser browser)
            throws IOException {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=reach&indicator=1.1");
        Map<String, List<String>> sheets = Sheets.of(Files.readAllBytes(saved(browser, "#reach-who", "XLSX")));
        List<String> cells = sheets.getOrDefault("indicator.breakdown", List.of());
        assertTrue(cells.containsAll(List.of("D3=Sex", "E3=f", "G3=293", "H3=PUBLISHED")), cells::toString);
        assertTrue(cells.containsAll(List.of("E4=m", "H4=WITHHELD")), cells::toString);
        assertTrue(cells.stream().noneMatch(cell -> cell.startsWith("G4=")), cells::toString);
    }

    @Test
    void a_file_of_a_split_says_of_what_and_out_of_which_release_it_is(HubClient hub, Browser browser)
            throws IOException {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=reach&indicator=1.1");
        Path file = saved(browser, "#reach-who", "CSV");
        assertEquals("XM-DAC-47066-UPLIFT-1.1-indicator.breakdown-SEX.csv", String.valueOf(file.getFileName()));
        String first = Files.readAllLines(file).get(2);
        assertTrue(first.startsWith("XM-DAC-47066-UPLIFT,1.1,"), first);
        assertTrue(first.contains(",Sex,f,Female,293,PUBLISHED,PERSON,2024-12-31,UPLIFT-IOM-2024Q4-r1"), first);
    }

    @Test
    void a_figure_that_is_closed_on_the_screen_is_closed_in_the_file(HubClient hub, Browser browser)
            throws IOException {
        browser.look(hub, Onlooker.IOM.viewer, "/?view=money");
        List<String> lines = Files.readAllLines(saved(browser, "#money-organisations", "CSV"));
        String ilo = lines.stream()
                .filter(line -> line.contains("XM-DAC-41302"))
                .findFirst()
                .orElseThrow();
        assertTrue(ilo.contains(",,OUT_OF_SCOPE,"), ilo);
    }

    @Test
    void a_release_comes_as_json_whose_hash_anybody_can_work_out(HubClient hub, Browser browser) throws IOException {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=downloads");
        JsonNode release = HubClient.json(Files.readString(saved(browser, "#downloads-releases", "JSON")));
        List<JsonNode> tables = StreamSupport.stream(release.path("tables").spliterator(), false)
                .toList();
        String lines = tables.stream()
                .map(table ->
                        table.path("name").asText() + " " + table.path("hash").asText() + "\n")
                .collect(Collectors.joining());
        assertEquals(release.path("hash").asText(), sha256(lines));
        List<JsonNode> readable = tables.stream()
                .filter(table -> table.path("content").isTextual())
                .toList();
        assertTrue(readable.size() > 10 && readable.size() < tables.size());
        readable.forEach(table -> assertEquals(
                table.path("hash").asText(),
                sha256(table.path("nonce").asText() + "\n"
                        + table.path("content").asText())));
    }

    @Test
    void a_release_comes_as_iati_with_a_comment_where_figures_are_withheld(HubClient hub, Browser browser)
            throws IOException {
        browser.look(hub, Onlooker.EMBASSY.viewer, "/?view=downloads");
        Path file = saved(browser, "#downloads-releases", "IATI XML");
        String xml = Files.readString(file);
        assertTrue(xml.contains("<iati-activities version=\"2.03\""), xml);
        assertTrue(xml.contains("<!-- withheld: "), xml);
        assertTrue(String.valueOf(file.getFileName()).contains("UPLIFT-ILO-2024Q4-r1"), file.toString());
    }

    /** Presses the first button of that format in a part of the page, and waits for what it saves. */
    private static Path saved(Browser browser, String part, String format) throws IOException {
        Set<Path> before = files(browser);
        browser.find(part)
                .findElement(By.xpath(".//button[contains(., '" + format + "')]"))
                .click();
        browser.until("return document.querySelector('" + part + " button[disabled]') === null");
        for (int tries = 0; tries < 100; tries++) {
            Set<Path> now = files(browser);
            now.removeAll(before);
            if (!now.isEmpty()) {
                return now.iterator().next();
            }
            browser.pause();
        }
        throw new AssertionError("Nothing was saved: " + browser.find(part).getText());
    }

    private static Set<Path> files(Browser browser) throws IOException {
        try (Stream<Path> files = Files.list(browser.downloads())) {
            return files.filter(file -> !file.toString().endsWith(".crdownload"))
                    .collect(Collectors.toSet());
        }
    }

    private static String sha256(String text) {
        return Documents.sha256(text.getBytes(UTF_8));
    }
}
