package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;

/** Workbooks are taken as text files are. */
final class WorkbookImportTest {
    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>""";
    private static final String RELATIONSHIPS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
            </Relationships>""";
    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>""";

    @Test
    void the_rows_of_a_workbook_are_counted(@TempDir Path folder) throws IOException {
        ImportDesk desk = new ImportDesk(new MemoryTables(), folder);
        ImportJob job = desk.ask(Kind.PARTICIPATIONS, Format.XLSX, false, Optional.empty());
        desk.uploads.put(job.uploadKey(), workbook("indicator,case_number,date,sex", "reached,C-1,2025-02-03,f"));
        ImportJob after = desk.applied(job);
        assertEquals(1, after.application().accepted(), () -> after.failure().toString());
        assertEquals(List.of("2025-03-31 SEX=f;DISTRICT=u 1"), desk.cells("reached"));
    }

    private static byte[] workbook(String... lines) throws IOException {
        String rows = Arrays.stream(lines)
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map("<c t=\"inlineStr\"><is><t>%s</t></is></c>"::formatted)
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONSHIPS.formatted("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", WORKBOOK);
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONSHIPS.formatted("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
