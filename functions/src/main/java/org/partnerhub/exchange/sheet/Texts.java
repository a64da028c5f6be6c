package org.partnerhub.exchange.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as officers mean it: compatibility forms made plain, without invisible characters and blanks around. */
final class Texts {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\ufeff]");

    private Texts() {}

    /** The text in normalisation form KC; joiners, which Sinhala needs, stay. */
    static String clean(String text) {
        return isAscii(text)
                ? text.strip()
                : INVISIBLE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .strip();
    }

    static boolean hasForeignDigits(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > '9' && Character.isDigit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }
}
