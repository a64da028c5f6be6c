package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.FileRefused;

/** A workbook made to do harm is refused in one sentence, before it takes memory or reaches outside. */
class HostileWorkbookTest {
    private static final String ROW = "<row r=\"1\"><c t=\"str\"><v>x</v></c></row>";

    private static String refusal(byte[] workbook) {
        return String.valueOf(assertThrows(FileRefused.class, () -> Reading.counts(workbook, SheetFormat.XLSX))
                .getMessage());
    }

    private static String refusalOfSheet(String xml) {
        Map<String, String> parts = Book.parts();
        parts.put("xl/worksheets/sheet1.xml", xml);
        return refusal(Book.zip(parts));
    }

    /** A workbook of which one part is some text over and over. */
    private static byte[] bomb(String name, String start, String text, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = text.repeat(1 + 60_000 / text.length()).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Book.parts().entrySet()) {
                Book.put(zip, part.getKey(), out -> out.write(part.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            Book.put(zip, name, out -> {
                out.write(start.getBytes(StandardCharsets.UTF_8));
                for (int written = 0; written < times; written++) {
                    out.write(block);
                }
            });
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_with_a_password_or_in_the_old_format_is_refused_with_what_to_do() {
        byte[] compound = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512);
        assertEquals(
                "The file is refused: it is protected by a password or in the old format .xls; save it as .xlsx without a"
                        + " password.",
                refusal(compound));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertEquals("The file is refused: it is no XLSX workbook.", refusal(new byte[0]));
        assertEquals(
                "The file is refused: it is no XLSX workbook.",
                refusal("indicator,value\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("The file is refused: it is no XLSX workbook.", refusal(Book.zip(Map.of("content.xml", "<x/>"))));
        assertTrue(refusal(Arrays.copyOf(Book.ofRows(ROW), 300)).contains("it is damaged"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet>&b;</worksheet>",
                "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><worksheet>&c;</worksheet>",
                "<worksheet><!-- <row> --><sheetData/></worksheet>",
                "<worksheet><sheetData><![CDATA[<row>]]></sheetData></worksheet>",
                "<worksheet><?go on?><sheetData/></worksheet>",
                "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"
            })
    void xml_that_no_spreadsheet_program_writes_is_refused(String xml) {
        String message = refusalOfSheet(xml);
        assertTrue(message.contains("XML that no spreadsheet program writes") || message.contains("damaged"), message);
    }

    @Test
    void a_cell_far_to_the_right_is_refused() {
        assertTrue(refusal(Book.ofRows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))
                .contains("more than 100 columns"));
    }

    @Test
    void a_shared_text_that_there_is_not_is_refused() {
        assertTrue(refusal(Book.ofRows("<row r=\"1\"><c t=\"s\"><v>999999999</v></c></row>", "x"))
                .contains("damaged"));
    }

    @Test
    void rows_that_go_backwards_are_refused() {
        assertTrue(refusal(Book.ofRows("<row r=\"2\"/><row r=\"1\"/>")).contains("damaged"));
        assertTrue(refusal(Book.ofRows("<row r=\"1100001\"/>")).contains("1,100,000 rows"));
    }

    @Test
    void a_text_without_an_end_is_refused() {
        String start = "<worksheet><sheetData><row><c t=\"str\"><v>";
        assertTrue(refusal(bomb("xl/worksheets/sheet1.xml", start, "aaaaaaaaaa", 1_000))
                .contains("far too long"));
        assertTrue(refusal(bomb("xl/worksheets/sheet1.xml", "<worksheet a=\"", "aaaaaaaaaa", 1_000))
                .contains("no spreadsheet program writes"));
    }

    @Test
    void tags_within_tags_without_an_end_are_refused() {
        assertTrue(refusal(bomb("xl/worksheets/sheet1.xml", "", "<row>", 100)).contains("damaged"));
    }

    @Test
    void shared_texts_without_an_end_are_refused() {
        assertTrue(refusal(bomb("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>", 400))
                .contains("more text than is read"));
        assertTrue(refusal(bomb("xl/sharedStrings.xml", "<sst>", "<si><t>" + "a".repeat(1_000) + "</t></si>", 300))
                .contains("more text than is read"));
    }

    @Test
    void a_file_that_unfolds_without_an_end_is_refused() {
        Budget budget = new Budget(100);
        budget.take(100);
        assertTrue(String.valueOf(
                        assertThrows(FileRefused.class, () -> budget.take(1)).getMessage())
                .contains("unfolds to far more"));
    }
}
