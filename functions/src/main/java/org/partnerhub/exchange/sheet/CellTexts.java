package org.partnerhub.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell of a workbook says, written as one would write it into a CSV file: dates as {@code 2025-01-31}, percentages with
 * their sign, numbers to the 15 digits that spreadsheets are exact to.
 */
record CellTexts(SharedStrings shared, NumberFormats formats, boolean from1904) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][-+]?\\d{1,2})?");
    private static final MathContext EXACT = new MathContext(15);
    private static final LocalDate BEFORE_LEAP_DAY_THAT_NEVER_WAS = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAYS = 2_958_465;

    /**
     * The text.
     *
     * @param type the cell's type as the file states it, {@code n} where it states none
     * @param raw the value as the file states it; of a formula the value that it last had
     */
    String of(String type, Optional<Integer> style, String raw) {
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : shared.at(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(style, raw.strip());
            case "d" -> raw.replaceFirst("T.*", "");
            default -> raw;
        };
    }

    private String number(Optional<Integer> style, String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw).round(EXACT);
        return switch (formats.of(style)) {
            case DATE -> date(number);
            case PERCENTAGE -> plain(number.movePointRight(2)) + "%";
            case NUMBER -> plain(number);
        };
    }

    private String date(BigDecimal number) {
        boolean possible = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(DAYS)) <= 0;
        return possible ? day(number.intValue()).toString() : plain(number);
    }

    private LocalDate day(int serial) {
        LocalDate start = serial < 61 ? BEFORE_LEAP_DAY_THAT_NEVER_WAS : FROM_1900;
        return (from1904 ? FROM_1904 : start).plusDays(serial);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
