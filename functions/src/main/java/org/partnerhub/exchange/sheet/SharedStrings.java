package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. They are held at once, and therefore bounded. */
final class SharedStrings {
    private static final int MOST = 1_200_000;
    private static final int MOST_CHARACTERS = 16 << 20;

    private final List<String> texts = new ArrayList<>();
    private int characters;

    private SharedStrings() {}

    static SharedStrings of(XlsxParts parts) {
        SharedStrings strings = new SharedStrings();
        parts.optional("xl/sharedStrings.xml", strings::read);
        return strings;
    }

    String at(String index) {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= texts.size()) {
            throw XmlPart.malformed();
        }
        return texts.get(Integer.parseInt(index));
    }

    private void read(XmlPart part) {
        while (part.next()) {
            if (part.starts("si")) {
                add(RichText.until("si", part));
            }
        }
    }

    private void add(String text) {
        characters += text.length();
        if (texts.size() == MOST || characters > MOST_CHARACTERS) {
            throw Limits.whole("its cells hold more text than is read; save it as \"CSV UTF-8\"");
        }
        texts.add(text);
    }
}
