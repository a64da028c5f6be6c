package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook: its sheets, and the texts and number formats that they share. */
record Workbook(XlsxParts parts, List<Sheet> sheets, CellTexts texts) {
    private static final int MOST_SHEETS = 100;
    private static final String FOLDER = "xl/";
    private static final String NAME = FOLDER + "workbook.xml";

    /**
     * A sheet of cells.
     *
     * @param part the name of the part that holds it
     */
    record Sheet(String part, boolean hidden) {}

    static Workbook of(XlsxParts parts) {
        Map<String, String> targets = targets(parts);
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = {false};
        parts.required(NAME, part -> {
            while (part.next()) {
                if (part.starts("sheet")) {
                    sheet(part, targets).ifPresent(sheets::add);
                }
                from1904[0] |= part.starts("workbookPr")
                        && part.attribute("date1904").filter(Workbook::isTrue).isPresent();
            }
        });
        if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            throw Limits.whole("it has no sheet of cells, or too many");
        }
        return new Workbook(
                parts, sheets, new CellTexts(SharedStrings.of(parts), NumberFormats.of(parts), from1904[0]));
    }

    /** The first sheet that is not hidden; the first of all where all are. */
    Sheet first() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).findFirst().orElse(sheets.get(0));
    }

    RowSource rows(Sheet sheet) {
        return rows -> parts.required(sheet.part(), part -> new WorksheetRows(part, texts).forEach(rows));
    }

    private static Map<String, String> targets(XlsxParts parts) {
        Map<String, String> targets = new HashMap<>();
        parts.required("xl/_rels/workbook.xml.rels", part -> {
            while (part.next()) {
                if (part.starts("Relationship") && isWorksheet(part)) {
                    targets.put(
                            part.attribute("Id").orElse(""),
                            path(part.attribute("Target").orElse("")));
                }
            }
        });
        return targets;
    }

    private static boolean isWorksheet(XmlPart part) {
        return part.attribute("Type")
                .filter(type -> type.endsWith("/worksheet"))
                .isPresent();
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    private static Optional<Sheet> sheet(XmlPart part, Map<String, String> targets) {
        boolean hidden = part.attribute("state")
                .filter(state -> !state.equals("visible"))
                .isPresent();
        return part.attribute("id")
                .flatMap(id -> Optional.ofNullable(targets.get(id)))
                .map(target -> new Sheet(target, hidden));
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }
}
