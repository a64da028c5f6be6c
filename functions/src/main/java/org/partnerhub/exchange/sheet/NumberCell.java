package org.partnerhub.exchange.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number that is not negative, with a decimal point and nothing else in it. */
record NumberCell(Cell cell, boolean whole) {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
    private static final Map<Pattern, ProblemCode> WRONG = wrong();
    private static final Map<ProblemCode, String> SUGGESTIONS = Map.of(
            ProblemCode.DECIMAL_COMMA, "Write a decimal point, as in 3.5.",
            ProblemCode.THOUSANDS_SEPARATOR, "Write the digits without anything between them, as in 1250.",
            ProblemCode.SCIENTIFIC_NOTATION, "Write all digits, as in 1250.",
            ProblemCode.PERCENT_SIGN, "Write the number alone, without the sign or the format.",
            ProblemCode.TOO_MANY_DECIMALS, "Round it.",
            ProblemCode.NEGATIVE, "To take back what was counted before, report the right value with a reason.");

    /** The number of a cell that must hold one. */
    Optional<BigDecimal> required() {
        return cell.requiredPlain().flatMap(this::number);
    }

    private Optional<BigDecimal> number(String text) {
        return PLAIN.matcher(text).matches() ? fitting(new BigDecimal(text)) : refuse(text);
    }

    private Optional<BigDecimal> fitting(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (whole && plain.scale() > 0) {
            return cell.refuse(ProblemCode.NOT_WHOLE);
        }
        return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private Optional<BigDecimal> refuse(String text) {
        ProblemCode code = WRONG.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ProblemCode.NOT_A_NUMBER);
        return cell.refuse(code, Optional.ofNullable(SUGGESTIONS.get(code)));
    }

    private static Map<Pattern, ProblemCode> wrong() {
        Map<Pattern, ProblemCode> wrong = new LinkedHashMap<>();
        wrong.put(Pattern.compile("[-\u2212\u2013]\\s*\\d[\\d.,]*|\\(\\d[\\d.,]*\\)"), ProblemCode.NEGATIVE);
        wrong.put(Pattern.compile("[-+]?\\d[\\d.,]*\\s*%"), ProblemCode.PERCENT_SIGN);
        wrong.put(Pattern.compile("\\d{1,3}(?:[, '\u2019]\\d{3})+(?:\\.\\d+)?"), ProblemCode.THOUSANDS_SEPARATOR);
        wrong.put(Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?"), ProblemCode.THOUSANDS_SEPARATOR);
        wrong.put(Pattern.compile("[\\d.]+,\\d+"), ProblemCode.DECIMAL_COMMA);
        wrong.put(Pattern.compile("\\d+(?:\\.\\d*)?[eE][-+]?\\d+"), ProblemCode.SCIENTIFIC_NOTATION);
        wrong.put(Pattern.compile("\\d{16,}(?:\\.\\d*)?"), ProblemCode.TOO_LARGE);
        wrong.put(Pattern.compile("\\d{1,15}\\.\\d{10,}"), ProblemCode.TOO_MANY_DECIMALS);
        return wrong;
    }
}
