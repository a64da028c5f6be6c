package org.partnerhub.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.exchange.Spellings;
import org.partnerhub.exchange.sheet.PersonalDataFound.Reason;

/**
 * Tells by a column's heading, in words or as an HXL tag, that it is one for personal data. Looks for whole words in English
 * and for parts of words in Sinhala, Tamil and Japanese. A heading with "name" is let through when it says what is named and
 * that is no person: {@code district name}, {@code indicator name}, {@code #adm2+name}; not when it also says a person:
 * {@code name of group member}.
 */
final class PersonalHeadings {
    private static final WordLists LISTS = WordLists.packaged("/personal-headings.txt");

    /** In this order, so that an e-mail address is not taken for the address of a home. */
    private static final List<Wording> WORDINGS = Stream.of(
                    Reason.E_MAIL,
                    Reason.NATIONAL_IDENTITY_CARD,
                    Reason.PASSPORT,
                    Reason.TELEPHONE,
                    Reason.DATE_OF_BIRTH,
                    Reason.BANK_ACCOUNT,
                    Reason.ADDRESS)
            .map(Wording::of)
            .toList();

    private static final Wording NAMES = Wording.of(Reason.NAME_COLUMN);
    private static final List<String> PERSONS = LISTS.named("person words");
    private static final List<String> THINGS = LISTS.named("thing words");
    private static final List<String> THING_PARTS = plain(LISTS.named("thing parts"));

    /** The end of the Tamil words for migrant and migration, which reads like the word for name. */
    private static final String MIGRANT = "ம்பெயர்";

    /** How a heading says that a column holds something, in whole words or in parts of words. */
    private record Wording(Reason reason, List<String> words, List<String> parts) {

        static Wording of(Reason reason) {
            return new Wording(reason, LISTS.named(reason + " words"), plain(LISTS.named(reason + " parts")));
        }

        boolean isIn(String heading) {
            return words.stream().anyMatch(word -> isSaid(word, heading))
                    || parts.stream().anyMatch(heading::contains);
        }

        private static boolean isSaid(String word, String heading) {
            return word.startsWith("=")
                    ? heading.equals(word.substring(1))
                    : (" " + heading + " ").contains(" " + word + " ");
        }
    }

    private PersonalHeadings() {}

    /** What a column with this heading seems to hold. */
    static Optional<Reason> of(String heading) {
        String words = HxlTag.parse(heading).map(HxlTag::words).orElseGet(() -> apart(heading));
        String plain = Spellings.plain(Texts.clean(words)).replace(MIGRANT, "");
        return WORDINGS.stream()
                .filter(wording -> wording.isIn(plain))
                .map(Wording::reason)
                .findFirst()
                .or(() -> Optional.of(Reason.NAME_COLUMN).filter(reason -> namesPerson(plain)));
    }

    private static boolean namesPerson(String plain) {
        return NAMES.isIn(plain) && (isAmong(PERSONS, plain) || !namesThing(plain));
    }

    private static boolean namesThing(String plain) {
        return isAmong(THINGS, plain) || THING_PARTS.stream().anyMatch(plain::contains);
    }

    private static boolean isAmong(List<String> singulars, String plain) {
        return Arrays.stream(plain.split(" ", -1))
                .map(PersonalHeadings::singular)
                .anyMatch(singulars::contains);
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.replaceFirst("ies$", "y") : word.replaceFirst("s$", "");
    }

    /** Sets words apart that are written as one, as in phoneNumber. */
    private static String apart(String heading) {
        return heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static List<String> plain(List<String> parts) {
        return parts.stream().map(Spellings::plain).toList();
    }
}
