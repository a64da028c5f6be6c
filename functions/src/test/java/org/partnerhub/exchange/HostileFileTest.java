package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not acceptable is refused whole, in one sentence that names the line, and nothing of it comes in. */
class HostileFileTest {
    private static final String GOOD = Sample.file(Sample.activity(Sample.HEAD));

    private final Path folder;

    HostileFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_file_that_is_in_order_is_read() {
        assertEquals("XM-DAC-47066-T.1", Sample.of(GOOD).activity().iatiIdentifier());
    }

    @Test
    void an_external_entity_is_never_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String message = refusal(
                """
                <?xml version="1.0"?>
                <!DOCTYPE iati-activities [<!ENTITY secret SYSTEM "%s">]>
                %s
                """
                        .formatted(secret.toUri(), GOOD.replace("Test", "&secret;")));
        assertTrue(message.contains("line 2: it holds a DOCTYPE"), message);
        assertFalse(message.contains("the secret"));
    }

    @Test
    void an_external_document_type_is_never_fetched() {
        String message = refusal("<!DOCTYPE iati-activities SYSTEM \"http://127.0.0.1:1/iati.dtd\">\n" + GOOD);
        assertTrue(message.contains("line 1: it holds a DOCTYPE"), message);
    }

    @Test
    void entities_that_multiply_are_refused_before_they_do() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE iati-activities [<!ENTITY e0 \"haha\">\n");
        for (int level = 1; level < 30; level++) {
            bomb.append("<!ENTITY e%d \"%s\">\n".formatted(level, ("&e" + (level - 1) + ";").repeat(10)));
        }
        String message = refusal(bomb + "]>\n" + GOOD.replace("Test", "&e29;"));
        assertTrue(message.contains("it holds a DOCTYPE"), message);
    }

    @Test
    void a_parameter_entity_is_never_fetched() {
        String message = refusal("<!DOCTYPE a [<!ENTITY % far SYSTEM \"http://127.0.0.1:1/\"> %far;]>\n" + GOOD);
        assertTrue(message.contains("it holds a DOCTYPE"), message);
    }

    @Test
    void an_entity_that_nobody_declared_is_refused() {
        String message = refusal(GOOD.replace("Test", "&nobody;"));
        assertTrue(message.contains("is refused at line 5: "), message);
    }

    @Test
    void the_entities_that_every_xml_file_has_are_read() {
        String title = Sample.of(GOOD.replace("Test", "A &amp; B &#x0DC1;"))
                .activity()
                .title()
                .narratives()
                .get(0)
                .text();
        assertEquals("A & B ශ", title);
    }

    @Test
    void a_file_that_includes_another_is_refused() {
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>";
        String message = refusal(Sample.file(Sample.activity(Sample.HEAD + include)));
        assertTrue(message.contains("line 7: it includes another file"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.01", "2.02", "2.03"})
    void every_version_from_2_01_is_read(String version) {
        assertEquals(1, Sample.of(GOOD.replace("2.03", version)).activities().size());
    }

    @Test
    void a_version_before_2_is_refused_by_name() {
        String message = refusal(GOOD.replace("2.03", "1.05"));
        assertTrue(message.contains("line 1: it is of IATI 1.x, which the hub does not read, only 2.0x."), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.01", "2", "2.030", "latest"})
    void a_version_that_is_unknown_is_refused(String version) {
        assertTrue(refusal(GOOD.replace("2.03", version)).contains("a version of IATI that the hub does not read"));
    }

    @Test
    void a_file_without_a_version_is_refused() {
        assertTrue(refusal(GOOD.replace("version=\"2.03\"", "")).contains("line 1: it states no version"));
    }

    @Test
    void a_file_of_something_else_is_refused_naming_the_line_of_its_root() {
        assertTrue(refusal("<!-- a page -->\n<html/>").contains("line 2: it is no IATI activity file"));
        assertTrue(refusal("<iati-organisations version=\"2.03\"/>").contains("it is no IATI activity file"));
        assertTrue(refusal("<iati-activities xmlns=\"urn:other\" version=\"2.03\"/>")
                .contains("it is no IATI"));
    }

    @Test
    void nothing_of_a_file_that_ends_too_early_comes_in_wherever_it_ends() {
        byte[] whole = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            String message = refusal(GOOD.substring(0, length));
            assertTrue(message.matches(".* is refused(: it is empty| at line \\d: .*)\\."), message);
        }
    }

    @Test
    void good_activities_before_a_broken_one_do_not_come_in() {
        assertTrue(refusal(GOOD.replace("</iati-activities>", "<iati-activity>\n</iati-activities>"))
                .contains("line 9: it is not well-formed XML"));
    }

    @Test
    void elements_nested_deeper_than_any_standard_needs_are_refused() {
        String deep = "<a>".repeat(62) + "</a>".repeat(62);
        assertEquals(1, Sample.with(deep).activities().size());
        assertTrue(refusal(Sample.file(Sample.activity("<a>" + deep + "</a>"))).contains("nested deeper than 64"));
    }

    private String refusal(String text) {
        return new Refusal(folder).of(text);
    }
}
