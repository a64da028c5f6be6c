package org.partnerhub.graphql;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What of a document may be written down.
 *
 * @param text without comments, with every string empty and every number 0
 */
record Said(String text) {
    private static final String BLOCK = "\"\"\"(?s:.*?)(?:(?<!\\\\)\"\"\"|\\z)";
    private static final String STRING = "\"(?:[^\"\\\\\n\r]|\\\\.)*+\"?";
    private static final String COMMENT = "#[^\n\r]*+";
    private static final String NUMBER = "(?<![_0-9A-Za-z])-?[0-9][0-9.eE+-]*+";
    private static final Pattern UNSAID = Pattern.compile(String.join("|", BLOCK, STRING, COMMENT, NUMBER));
    private static final Pattern NAMED =
            Pattern.compile("(?:^|})[\\s,]*+(?:query|mutation)[\\s,]++([_A-Za-z][_0-9A-Za-z]*+)");

    static Said of(String document) {
        return new Said(UNSAID.matcher(document).replaceAll(Said::unsaid));
    }

    /** What its operations are called that have a name. */
    List<String> names() {
        return NAMED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String unsaid(MatchResult found) {
        return switch (found.group().charAt(0)) {
            case '"' -> "\"\"";
            case '#' -> "";
            default -> "0";
        };
    }
}
