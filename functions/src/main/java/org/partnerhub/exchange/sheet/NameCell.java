package org.partnerhub.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what names a case or an event: in capital letters and without blanks, however it was typed. */
record NameCell(Cell cell) {
    private static final Pattern CASE_NUMBER = Pattern.compile("(?=.*\\d)[A-Z0-9][A-Z0-9/._-]{1,38}[A-Z0-9]");
    private static final Pattern EVENT_NUMBER = Pattern.compile("[A-Z0-9](?:[A-Z0-9/._-]{0,38}[A-Z0-9])?");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");

    Optional<String> caseNumber() {
        return of(CASE_NUMBER, ProblemCode.NOT_A_CASE_NUMBER);
    }

    Optional<String> eventNumber() {
        return of(EVENT_NUMBER, ProblemCode.NOT_AN_EVENT_NUMBER);
    }

    private Optional<String> of(Pattern shape, ProblemCode otherwise) {
        Optional<String> name = cell.requiredPlain()
                .map(text -> BLANK.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""));
        return name.isPresent()
                        && name.filter(text -> shape.matcher(text).matches()).isEmpty()
                ? cell.refuse(otherwise)
                : name;
    }
}
