package org.partnerhub.exchange.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date: {@code 2025-01-31}, or with slashes, dots or hyphens where a number above 12, or two equal ones, leave only
 * one way to read it ({@code 31/01/2025}, {@code 01/31/2025}).
 */
record DateCell(Cell cell) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final String EXAMPLE = "Write year, month and day with hyphens, as in 2025-01-31.";

    /** The date of a cell that must hold one. */
    Optional<LocalDate> required() {
        return cell.requiredPlain().flatMap(this::date);
    }

    private Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher other = OTHER.matcher(text);
        return other.matches() ? other(other.group(1), other.group(3), other.group(4)) : notADate();
    }

    private Optional<LocalDate> other(String first, String second, String year) {
        boolean dayFirst = Integer.parseInt(first) > 12;
        boolean monthFirst = Integer.parseInt(second) > 12;
        if (!dayFirst && !monthFirst && Integer.parseInt(first) != Integer.parseInt(second)) {
            return cell.refuse(ProblemCode.AMBIGUOUS_DATE, EXAMPLE);
        }
        return dayFirst ? date(year, second, first) : date(year, first, second);
    }

    private Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException problem) {
            return notADate();
        }
    }

    private Optional<LocalDate> notADate() {
        return cell.refuse(ProblemCode.NOT_A_DATE, EXAMPLE);
    }
}
