package org.partnerhub.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbooks among the samples again: the same bytes each time. Run from the project's root. */
final class SampleWorkbooks {
    private static final Path FOLDER = Path.of("infra/seed/samples");
    private static final List<String> DISTRICTS = List.of("LK41", "LK44", "LK51", "LK53", "LK61", "LK62", "LK71");

    private SampleWorkbooks() {}

    /** Writes them all. */
    public static void main(String[] arguments) throws IOException {
        Files.write(FOLDER.resolve("contacts-2025Q1.xlsx"), contacts());
        Files.write(FOLDER.resolve("livelihood-grants-2025Q1.xlsx"), grants());
    }

    static byte[] contacts() {
        return Book.timeless(Book.of(book -> {
            Worksheet sheet = book.newWorksheet("Contacts");
            heading(sheet, List.of("indicator", "period", "district", "value"));
            for (int row = 1; row <= DISTRICTS.size(); row++) {
                sheet.value(row, 0, "2.2");
                date(sheet, row, 1, LocalDate.of(2025, 3, 31));
                sheet.value(row, 2, DISTRICTS.get(row - 1));
                sheet.value(row, 3, 310 + 73 * row);
            }
        }));
    }

    static byte[] grants() {
        return Book.timeless(Book.of(book -> {
            Worksheet sheet = book.newWorksheet("Grants");
            heading(sheet, List.of("indicator", "case_number", "date", "district", "sex", "age", "group"));
            for (int row = 1; row <= 20; row++) {
                sheet.value(row, 0, "1.1");
                sheet.value(row, 1, "LG-25-%04d".formatted(200 + row));
                date(sheet, row, 2, LocalDate.of(2025, 1, 6).plusDays(3L * row));
                sheet.value(row, 3, DISTRICTS.get(row % DISTRICTS.size()));
                sheet.value(row, 4, row % 3 == 0 ? "m" : "f");
                sheet.value(row, 5, 20 + 2 * row);
                sheet.value(row, 6, row % 4 == 0 ? "HOST_COMMUNITY_MEMBER" : "RETURNEE_MIGRANT_WORKER");
            }
        }));
    }

    private static void heading(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }
}
