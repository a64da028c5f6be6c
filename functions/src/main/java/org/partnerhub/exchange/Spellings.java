package org.partnerhub.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnerhub.model.Axis;

/** How publishers spell axes and categories, seen in their files; all in small letters, as {@link #plain} gives them. */
public final class Spellings {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u200b-\\u200d]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+<>]+");
    private static final Pattern YEARS = Pattern.compile(" (yrs|years)\\s*$");

    private static final Map<String, Axis> AXES = byVariant(Map.of(
            Axis.SEX, List.of("gender", "gender genre", "genre", "beneficiary type"),
            Axis.AGE, List.of("age range", "age group", "age band", "age 18 18+"),
            Axis.GROUP, List.of("population group", "populationgroup"),
            Axis.NVQ_LEVEL, List.of("nvq")));

    private static final Map<String, String> SEXES = byVariant(Map.of(
            "f", List.of("female", "females", "female feminin", "woman", "women", "girl", "girls"),
            "m", List.of("male", "males", "male masculin", "man", "men", "boy", "boys"),
            "x", List.of("non binary", "nonbinary"),
            "o", List.of("other")));

    private static final Map<String, String> AGES = byVariant(Map.of(
            "0-17", List.of("under 18", "age < 18", "< 18", "<18"),
            "18+", List.of("age 18 >", "18 and over", "over 18")));

    private static final Map<String, String> DISTRICTS = byVariant(Map.of(
            "LK42", List.of("mannarr"),
            "LK44", List.of("mulativu", "mulathiv"),
            "LK51", List.of("madakalapuwa"),
            "LK52", List.of("digamadulla"),
            "LK53", List.of("trincomallee"),
            "LK61", List.of("kurunagala"),
            "LK82", List.of("moneragala", "monaragala")));

    private static final Map<String, String> ANY =
            byVariant(Map.of("u", List.of("unknown", "unknown inconnu", "unspecified", "not specified", "not known")));

    private static final Map<Axis, Map<String, String>> CODES =
            Map.of(Axis.SEX, SEXES, Axis.AGE, AGES, Axis.DISTRICT, DISTRICTS);

    private Spellings() {}

    /** The axis that a plain spelling stands for. */
    public static Optional<Axis> axis(String plainName) {
        return Optional.ofNullable(AXES.get(plainName));
    }

    /** The code that a spelling stands for; nothing promises that the axis's list holds it. */
    public static Optional<String> code(Axis axis, String plainValue) {
        return Optional.ofNullable(CODES.getOrDefault(axis, Map.of()).get(plainValue))
                .or(() -> Optional.ofNullable(ANY.get(plainValue)));
    }

    /**
     * A spelling in small letters, without accents and joiners, and with one blank for whatever is no letter, digit, +, <
     * or >.
     */
    public static String plain(String spelling) {
        String bare = ACCENTS.matcher(Normalizer.normalize(spelling, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return YEARS.matcher(OTHERS.matcher(bare).replaceAll(" "))
                .replaceFirst("")
                .strip();
    }

    private static <T> Map<String, T> byVariant(Map<T, List<String>> variants) {
        Map<String, T> byVariant = new HashMap<>();
        variants.forEach((meaning, spellings) -> spellings.forEach(spelling -> byVariant.put(spelling, meaning)));
        return Map.copyOf(byVariant);
    }
}
