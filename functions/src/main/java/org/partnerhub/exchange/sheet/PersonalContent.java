package org.partnerhub.exchange.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerhub.exchange.sheet.PersonalDataFound.Reason;

/**
 * Finds what identifies a person inside a cell, whatever column it is in, with blanks, hyphens and dots between its digits or
 * not, in any digits.
 *
 * <ul>
 *   <li>E-mail: anything with an at sign and a dot after it.
 *   <li>National identity card: nine digits and V or X; twelve digits that begin with a year from 1900 to 2019 and a day of
 *       the year, to which 500 is added for women: 001 to 366, 501 to 866. A number that begins with a year from 2020 is
 *       taken for one that somebody made of a date, since nobody born then carries a card.
 *   <li>Passport: N, M, P, D or OL, as passports of Sri Lanka begin, and seven digits.
 *   <li>Telephone: a plus sign and eight to fifteen digits; 94 or 0094 and nine digits; zero, one to nine, and eight digits,
 *       unless it is a date; and, where no counts are expected, a cell of nothing but nine digits from 70 to 78, which is
 *       what spreadsheets make of a mobile number.
 * </ul>
 *
 * Not found: names, addresses, numbers of foreign papers. Of these only the heading of a column tells.
 */
final class PersonalContent {
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@]@[^\\s@]+\\.[^\\s@]{2}");
    private static final Pattern OLD_CARD = Pattern.compile("(?i)(?<!\\d)\\d(?:[ ./-]?\\d){8}[ ./-]?[VX](?![A-Z0-9])");
    private static final Pattern NEW_CARD =
            Pattern.compile("(?<!\\d)(?<!\\d[ -])\\d(?:[ -]?\\d){11}(?!\\d)(?![ -]\\d)");
    private static final Pattern PASSPORT =
            Pattern.compile("(?i)(?<![A-Z0-9])(?:[NMPD]|OL)[ -]?\\d(?:[ ]?\\d){6}(?!\\d)");
    private static final Pattern ABROAD = Pattern.compile("\\+\\s?\\d(?:[ ().-]{0,2}\\d){7,14}(?!\\d)");
    private static final Pattern COUNTRY = Pattern.compile("(?<!\\d)(?:00)?94(?:[ ().-]{0,2}\\d){9}(?!\\d)");
    private static final Pattern HOME =
            Pattern.compile("(?<!\\d)(?!\\d{2}[.-]\\d{2}[.-]\\d{4})\\(?0[1-9](?:[ ().-]{0,2}\\d){8}(?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("7[0-8](?:[ -]?\\d){7}");

    private static final int FEWEST_DIGITS = 7;

    private PersonalContent() {}

    /**
     * What a cell seems to hold.
     *
     * @param count whether the cell is one for a number that counts something
     */
    static Optional<Reason> of(String cell, boolean count) {
        if (isHarmless(cell)) {
            return Optional.empty();
        }
        String text = withPlainDigits(Texts.clean(cell));
        if (E_MAIL.matcher(text).find()) {
            return Optional.of(Reason.E_MAIL);
        }
        if (OLD_CARD.matcher(text).find() || isNewCard(text)) {
            return Optional.of(Reason.NATIONAL_IDENTITY_CARD);
        }
        if (PASSPORT.matcher(text).find()) {
            return Optional.of(Reason.PASSPORT);
        }
        return Optional.of(Reason.TELEPHONE).filter(reason -> isTelephone(text, count));
    }

    private static boolean isTelephone(String text, boolean count) {
        return ABROAD.matcher(text).find()
                || COUNTRY.matcher(text).find()
                || HOME.matcher(text).find()
                || (!count && MOBILE.matcher(text).matches());
    }

    private static boolean isNewCard(String text) {
        Matcher card = NEW_CARD.matcher(text);
        boolean found = false;
        while (!found && card.find()) {
            found = isBirth(card.group().replaceAll("[ -]", ""));
        }
        return found;
    }

    private static boolean isBirth(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int day = Integer.parseInt(digits.substring(4, 7)) % 500;
        return year >= 1900 && year <= 2019 && day >= 1 && day <= 366 && digits.charAt(4) < '9';
    }

    /** Most cells have neither enough digits nor an at sign, or are a plain date; they are let through at once. */
    private static boolean isHarmless(String cell) {
        int digits = 0;
        for (int index = 0; index < cell.length(); index++) {
            char character = cell.charAt(index);
            digits += Character.isDigit(character) ? 1 : 0;
            if (character == '@' || character == '\uFF20' || character == '\uFE6B') {
                return false;
            }
        }
        return digits < FEWEST_DIGITS || isDate(cell);
    }

    private static boolean isDate(String cell) {
        return cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-' && cell.charAt(0) == '2';
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            if (Character.isDigit(character)) {
                plain.setCharAt(index, Character.forDigit(Character.digit(character, 10), 10));
            }
        }
        return plain.toString();
    }
}
