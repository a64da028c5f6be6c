package org.partnerhub.exchange.sheet;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook, which together may unfold to 1 Gi characters. */
final class XlsxParts {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_CHARACTERS = 1L << 30;

    private final ZipFile zip;
    private final Budget budget = new Budget(MOST_CHARACTERS);

    XlsxParts(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw Limits.whole("it unfolds to far more than a spreadsheet holds");
        }
        this.zip = zip;
    }

    /** Hands over a part that must be there. */
    void required(String name, Consumer<XmlPart> reading) {
        if (zip.getEntry(name) == null) {
            throw Limits.whole("it is no XLSX workbook");
        }
        optional(name, reading);
    }

    /** Hands over a part if there is one. */
    void optional(String name, Consumer<XmlPart> reading) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (var content = zip.getInputStream(entry)) {
            reading.accept(XmlPart.of(content, budget));
        } catch (IOException problem) {
            throw XmlPart.malformed();
        }
    }
}
