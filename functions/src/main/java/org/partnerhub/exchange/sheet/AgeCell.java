package org.partnerhub.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** Reads an age in completed years, from 0 to 120, or an age band. */
final class AgeCell {
    private static final Pattern YEARS = Pattern.compile("\\d{1,3}");
    private static final Pattern BAND = Pattern.compile("(\\d+)(?:-(\\d+)|\\+)");
    private static final Pattern UNIT = Pattern.compile("\\s*(?:years|yrs)$");
    private static final Pattern DASH = Pattern.compile("\\s*(?:[\\p{Pd}\u2212~]|\\bto\\b)\\s*");
    private static final Pattern BLANKS_BEFORE_PLUS = Pattern.compile("\\s+\\+$");
    private static final int OLDEST = 120;

    private final AxisCodes bands;
    private final List<Ages> ages;

    /** The ages from the first to the last that a band holds. */
    private record Ages(Code band, int first, int last) {

        static Stream<Ages> of(Code band) {
            Matcher matcher = BAND.matcher(band.code());
            return matcher.matches()
                    ? Stream.of(new Ages(band, Integer.parseInt(matcher.group(1)), last(matcher)))
                    : Stream.of();
        }

        private static int last(Matcher matcher) {
            return matcher.group(2) == null ? OLDEST : Math.min(OLDEST, Integer.parseInt(matcher.group(2)));
        }

        boolean hold(int age) {
            return first <= age && age <= last;
        }
    }

    AgeCell(CodeLists lists) {
        this.bands = new AxisCodes(Axis.AGE, lists);
        this.ages = bands.entries().stream()
                .map(CodeLists.Entry::code)
                .flatMap(Ages::of)
                .toList();
    }

    Optional<Code> read(Cell cell) {
        return Texts.hasForeignDigits(cell.text())
                ? cell.refuse(ProblemCode.FOREIGN_DIGITS, "Write numbers with the digits 0 to 9.")
                : cell.given().flatMap(text -> read(cell, text));
    }

    private Optional<Code> read(Cell cell, String text) {
        Optional<Code> code = YEARS.matcher(text).matches()
                ? holding(Integer.parseInt(text))
                : bands.byCode(text)
                        .or(() -> bands.byCode(compact(text)))
                        .or(() -> bands.spelled(text).stream().findFirst().flatMap(bands::byCode));
        return code.isPresent() ? code : cell.refuse(ProblemCode.NOT_AN_AGE, suggestion());
    }

    private Optional<Code> holding(int age) {
        return ages.stream().filter(band -> band.hold(age)).map(Ages::band).findFirst();
    }

    private static String compact(String text) {
        String number = UNIT.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        String band = DASH.matcher(number).replaceFirst("-");
        return BLANKS_BEFORE_PLUS.matcher(band).replaceFirst("+");
    }

    private String suggestion() {
        return bands.entries().stream()
                .map(entry -> entry.code().code())
                .collect(Collectors.joining(", ", "Write the age in completed years, or one of ", "."));
    }
}
