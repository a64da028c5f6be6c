package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells of a cell's style what its number is shown as. */
final class NumberFormats {
    /** What a number is shown as. */
    enum Kind {
        NUMBER,
        PERCENTAGE,
        DATE
    }

    private static final int MOST = 100_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inStyles;

    private NumberFormats() {}

    static NumberFormats of(XlsxParts parts) {
        NumberFormats formats = new NumberFormats();
        parts.optional("xl/styles.xml", formats::read);
        return formats;
    }

    Kind of(Optional<Integer> style) {
        return style.filter(index -> index < styles.size())
                .map(styles::get)
                .map(this::kind)
                .orElse(Kind.NUMBER);
    }

    private void read(XmlPart part) {
        while (part.next()) {
            inStyles = part.starts("cellXfs") || (inStyles && !part.ends("cellXfs"));
            if (part.starts("numFmt")) {
                part.number("numFmtId")
                        .ifPresent(id ->
                                formats.put(id, part.attribute("formatCode").orElse("")));
            }
            if (inStyles && part.starts("xf")) {
                styles.add(part.number("numFmtId").orElse(0));
            }
            if (formats.size() + styles.size() > MOST) {
                throw XmlPart.malformed();
            }
        }
    }

    private Kind kind(int format) {
        return Optional.ofNullable(formats.get(format)).map(NumberFormats::kind).orElseGet(() -> ofBuiltIn(format));
    }

    private static Kind ofBuiltIn(int format) {
        boolean date =
                (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 58 && !isTime(format));
        boolean percentage = format == 9 || format == 10;
        return date ? Kind.DATE : percentage ? Kind.PERCENTAGE : Kind.NUMBER;
    }

    private static boolean isTime(int format) {
        return format >= 37 && format <= 49;
    }

    private static Kind kind(String code) {
        String bare =
                code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        boolean date = bare.matches("(?s).*[yd年日].*") || (bare.contains("m") && !bare.matches("(?s).*[hs].*"));
        boolean general = bare.contains("general");
        return date && !general ? Kind.DATE : bare.contains("%") ? Kind.PERCENTAGE : Kind.NUMBER;
    }
}
