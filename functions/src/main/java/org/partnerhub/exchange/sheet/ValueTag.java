package org.partnerhub.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.exchange.Spellings;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/**
 * What the numbers below an HXL tag such as {@code #affected+f+age_18_24} count. An attribute is a code of the hub in
 * small letters ({@code +f}, {@code +lk51}, {@code +returnee_migrant_worker}), an age band ({@code +age_18_24},
 * {@code +age_60_plus}) or HXL's own {@code +children}, which is everybody under 18.
 */
record ValueTag(HxlTag tag, CodeLists lists) {
    private static final Set<String> NEUTRAL = Set.of("num", "value", "total", "all", "count", "ind");
    private static final List<Axis> AXES = List.of(
            Axis.SEX,
            Axis.GROUP,
            Axis.DISTRICT,
            Axis.PROVINCE,
            Axis.INTERVENTION,
            Axis.ROUTE,
            Axis.SKILLED_WORKER_FIELD,
            Axis.PLACEMENT,
            Axis.SCORE_BAND,
            Axis.EXPLOITATION,
            Axis.PRODUCT);

    /** The categories, or nothing when an attribute is not understood or two of them contradict each other. */
    Optional<SortedMap<Axis, Code>> categories() {
        SortedMap<Axis, Code> categories = new TreeMap<>();
        boolean understood = tag.attributes().stream()
                .filter(attribute -> !isNeutral(attribute))
                .allMatch(attribute -> put(attribute, categories));
        return Optional.of(categories).filter(all -> understood);
    }

    private static boolean isNeutral(String attribute) {
        return NEUTRAL.contains(attribute) || attribute.matches("i_[a-z]{2,3}");
    }

    private boolean put(String attribute, SortedMap<Axis, Code> categories) {
        Optional<Axis> axis = Stream.concat(AXES.stream(), Stream.of(Axis.AGE))
                .filter(candidate -> code(candidate, attribute).isPresent())
                .findFirst();
        return axis.isPresent()
                && axis.flatMap(found ->
                                code(found, attribute).filter(code -> categories.putIfAbsent(found, code) == null))
                        .isPresent();
    }

    private Optional<Code> code(Axis axis, String attribute) {
        String spelling = axis == Axis.AGE ? band(attribute) : attribute;
        return find(axis, spelling).or(() -> Optional.of(axis)
                .filter(other -> other == Axis.SEX)
                .flatMap(sex -> Spellings.code(sex, attribute))
                .flatMap(code -> find(axis, code)));
    }

    private Optional<Code> find(Axis axis, String spelling) {
        return lists.entries(axis.codeList()).stream()
                .map(CodeLists.Entry::code)
                .filter(code -> code.code().equalsIgnoreCase(spelling))
                .findFirst();
    }

    private static String band(String attribute) {
        return attribute
                .replaceFirst("^children$", "age_0_17")
                .replaceFirst("^age_?(\\d+)_?(?:plus)?$", "$1+")
                .replaceFirst("^age_?(\\d+)_(\\d+)$", "$1-$2")
                .replaceFirst("^age_u$", "u");
    }
}
