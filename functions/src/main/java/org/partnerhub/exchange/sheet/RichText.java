package org.partnerhub.exchange.sheet;

/** Text that may be in several runs, each in a fashion of its own, and with hints of how to pronounce it. */
final class RichText {
    private RichText() {}

    /** The text of all runs up to the end of the element that holds them, without the hints. */
    static String until(String element, XmlPart part) {
        StringBuilder text = new StringBuilder();
        boolean hint = false;
        boolean shown = false;
        while (part.next() && !part.ends(element)) {
            hint = part.starts("rPh") || (hint && !part.ends("rPh"));
            shown = part.starts("t") || (shown && !part.ends("t"));
            if (shown && !hint) {
                append(text, part);
            }
        }
        return text.toString();
    }

    /** The text of one element. */
    static String of(String element, XmlPart part) {
        StringBuilder text = new StringBuilder();
        while (part.next() && !part.ends(element)) {
            append(text, part);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, XmlPart part) {
        text.append(part.text());
        if (text.length() > Limits.ANY_TEXT) {
            throw Limits.whole("a cell is far too long");
        }
    }
}
