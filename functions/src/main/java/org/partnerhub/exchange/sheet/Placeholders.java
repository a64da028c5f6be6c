package org.partnerhub.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people and programs write into cells for which they have no value. */
final class Placeholders {
    private static final Set<String> WORDS = Set.of(
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "n/k",
            "nk",
            "null",
            "nil",
            "none",
            "nan",
            "undefined",
            "tbd",
            "tbc",
            "#n/a",
            "not applicable",
            "not available",
            "n\\a");

    private static final Pattern MARKS = Pattern.compile("[-\u2010-\u2015\u2212_.?*/#\\s]+");
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]");

    private static final int LONGEST = 20;

    private Placeholders() {}

    static boolean isOne(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean word = Character.isLetterOrDigit(text.charAt(0));
        return WORDS.contains(text.toLowerCase(Locale.ROOT))
                || (!word
                        && (MARKS.matcher(text).matches() || ERROR.matcher(text).matches()));
    }

    /** What to do about one, which is to leave the cell empty only where that is allowed. */
    static Optional<String> suggestion(Column column) {
        return column.field()
                .filter(field -> field.axis().isPresent())
                .map(field -> "Leave the cell empty if it is not known.");
    }
}
