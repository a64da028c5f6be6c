package org.partnerhub.graphql.limit;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerhub.graphql.limit.NotAdmitted.Code;

/**
 * What the bare text of a document shows, before a parser looks at it. Texts and comments count like the rest: to tell them apart
 * would take a parser.
 *
 * @param digits the longest run of them
 * @param definitions how often the text has a word that begins a definition
 */
record Scan(int digits, long definitions) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern DEFINITION = Pattern.compile("\\b(?:query|mutation|subscription|fragment)\\b");

    static Scan of(String text) {
        return new Scan(longest(DIGITS, text), occurrences(DEFINITION, text));
    }

    void requireWithin(Limits limits) throws NotAdmitted {
        if (digits > limits.digits()) {
            throw NotAdmitted.beyond(
                    Code.NUMBER_TOO_LONG,
                    "A document has at most " + limits.digits() + " digits in a row; send longer ones as a variable.");
        }
        Counts.requireFewDefinitions(definitions, limits);
    }

    private static int longest(Pattern pattern, String text) {
        return found(pattern, text).mapToInt(String::length).max().orElse(0);
    }

    private static long occurrences(Pattern pattern, String text) {
        return found(pattern, text).count();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group());
    }
}
