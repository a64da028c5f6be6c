package org.partnerhub.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** Reads an age in completed years, from 0 to 120, or an age band. */
final class AgeCell {
    private static final Pattern YEARS = Pattern.compile("\\d{1,3}");
    private static final Pattern BAND = Pattern.compile("(\\d+)(?:-(\\d+)|\\+)");
    private static final int OLDEST = 120;

    private final AxisCodes bands;

    AgeCell(CodeLists lists) {
        this.bands = new AxisCodes(Axis.AGE, lists);
    }

    Optional<Code> read(Cell cell) {
        return Texts.hasForeignDigits(cell.text())
                ? cell.refuse(ProblemCode.FOREIGN_DIGITS, "Write numbers with the digits 0 to 9.")
                : cell.given().flatMap(text -> read(cell, text));
    }

    private Optional<Code> read(Cell cell, String text) {
        Optional<Code> code = YEARS.matcher(text).matches()
                ? holding(Integer.parseInt(text))
                : bands.byCode(compact(text))
                        .or(() -> bands.spelled(text).stream().findFirst().flatMap(bands::byCode));
        return code.isPresent() ? code : cell.refuse(ProblemCode.NOT_AN_AGE, suggestion());
    }

    private Optional<Code> holding(int years) {
        return bands.entries().stream()
                .map(CodeLists.Entry::code)
                .filter(band -> years <= OLDEST && holds(band.code(), years))
                .findFirst();
    }

    private static boolean holds(String band, int years) {
        Matcher matcher = BAND.matcher(band);
        return matcher.matches()
                && years >= Integer.parseInt(matcher.group(1))
                && (matcher.group(2) == null || years <= Integer.parseInt(matcher.group(2)));
    }

    private static String compact(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceFirst("\\s*(?:years|yrs)$", "")
                .replaceFirst("\\s*(?:[\\p{Pd}\u2212~]|\\bto\\b)\\s*", "-")
                .replaceFirst("\\s+\\+$", "+");
    }

    private String suggestion() {
        return bands.entries().stream()
                .map(entry -> entry.code().code())
                .collect(Collectors.joining(", ", "Write the age in completed years, or one of ", "."));
    }
}
