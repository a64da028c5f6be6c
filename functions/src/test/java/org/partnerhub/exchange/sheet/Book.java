package org.partnerhub.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks that tests write: whole ones by a library, and parts by hand where no library would write them so. */
final class Book {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2025, 1, 1, 0, 0);

    private Book() {}

    /** A workbook as the library writes it. */
    static byte[] of(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "PartnerHub", "1.0")) {
            content.accept(workbook);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet, given as the XML of its rows; texts are those that cells can share. */
    static byte[] ofRows(String rows, String... texts) {
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        StringBuilder shared = new StringBuilder("<sst>");
        for (String text : texts) {
            shared.append("<si><t>").append(text).append("</t></si>");
        }
        parts.put("xl/sharedStrings.xml", shared + "</sst>");
        return zip(parts);
    }

    /** The parts without which there is no workbook, apart from the sheet. */
    static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Sheet 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), out -> out.write(part.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    /** The same workbook without the time at which it was made, so that it is the same bytes whenever it is made. */
    static byte[] timeless(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            Path file = Files.write(Files.createTempFile("book", ".xlsx"), workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(
                            entry.getName(),
                            text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?", "2025-01-01T00:00:00Z"));
                }
            }
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return zip(parts);
    }

    /** Writes to a stream that may fail. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static void put(ZipOutputStream zip, String name, Writing content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        content.to(zip);
        zip.closeEntry();
    }
}
