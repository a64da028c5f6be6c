package org.partnerhub.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * An attribute's or element's text, read as what it should be. Every reading throws {@link ActivityRefused} for a text
 * that is something else; what it says of numbers and dates does not repeat the text, which may be about a person.
 *
 * @param value never blank, without blanks around it
 */
record Text(String value, Place place) {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(Z|[+-]\\d\\d:\\d\\d)?");
    private static final int DATE_LENGTH = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number in plain digits, without exponent or thousands separators. */
    BigDecimal decimal() {
        must(DECIMAL.matcher(value).matches(), "is not a number in plain digits");
        return new BigDecimal(value);
    }

    BigDecimal percentage() {
        return decimalBetween(BigDecimal.ZERO, HUNDRED);
    }

    BigDecimal decimalBetween(BigDecimal least, BigDecimal most) {
        BigDecimal number = decimal();
        boolean within = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        must(within, "is not between %s and %s".formatted(least, most));
        return number;
    }

    /** A whole number from 1. */
    int ordinal() {
        int number = integer();
        must(number > 0, "is not a whole number from 1");
        return number;
    }

    int integer() {
        must(INTEGER.matcher(value).matches(), "is not a whole number");
        return Integer.parseInt(value);
    }

    /** A day that the calendar has; a time zone after it is passed over, as it does not change the day. */
    LocalDate date() {
        must(DATE.matcher(value).matches(), "is not a date such as 2024-03-20");
        try {
            return LocalDate.parse(value.substring(0, DATE_LENGTH));
        } catch (DateTimeException impossible) {
            throw place.refused("is a date that no calendar has");
        }
    }

    boolean flag() {
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw place.refused("is neither true nor false");
        };
    }

    /** The constant whose name the text is. */
    <E extends Enum<E>> E oneOf(E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> place.refused("is \"%s\", which is none of %s".formatted(brief(), list(constants))));
    }

    /** The text cut to what a message can bear. */
    String brief() {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private static <E> String list(E[] constants) {
        return String.join(", ", Arrays.stream(constants).map(String::valueOf).toList());
    }

    private void must(boolean right, String otherwise) {
        if (!right) {
            throw place.refused(otherwise);
        }
    }
}
