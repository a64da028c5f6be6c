package org.partnerhub.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;

/** The indicators for which an organisation answers. Those of others are to it as if there were none. */
final class OwnIndicators {
    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    OwnIndicators(Activity activity, String organisation) {
        activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .forEach(indicator -> byCode.put(indicator.code().toLowerCase(Locale.ROOT), indicator));
    }

    /** An indicator that counts persons, households or events, for which rows about each of them are taken. */
    Optional<Indicator> ofParticipations(Cell cell) {
        return read(cell, OwnIndicators::takesParticipations);
    }

    /** An indicator that is a number, and not one that is made of two others. */
    Optional<Indicator> ofCounts(Cell cell) {
        return read(cell, OwnIndicators::takesCounts);
    }

    private Optional<Indicator> read(Cell cell, Predicate<Indicator> fits) {
        Optional<String> code = cell.requiredPlain();
        Optional<Indicator> own = code.flatMap(text -> Optional.ofNullable(byCode.get(text.toLowerCase(Locale.ROOT))));
        if (code.isPresent() && own.isEmpty()) {
            return cell.refuse(ProblemCode.NOT_AN_INDICATOR, suggestion(fits));
        }
        return own.filter(indicator -> !fits.test(indicator)).isPresent()
                ? cell.refuse(ProblemCode.NOT_COUNTED_THIS_WAY, suggestion(fits))
                : own;
    }

    private Optional<String> suggestion(Predicate<Indicator> fits) {
        String codes =
                byCode.values().stream().filter(fits).map(Indicator::code).collect(Collectors.joining(", "));
        return Optional.of("Write one of " + codes + ".").filter(sentence -> !codes.isEmpty());
    }

    private static boolean takesParticipations(Indicator indicator) {
        return indicator.isCount()
                && switch (indicator.countBasis()) {
                    case PERSON, HOUSEHOLD, EVENT -> true;
                    case ENTITY, MONEY -> false;
                };
    }

    private static boolean takesCounts(Indicator indicator) {
        return indicator.measure() != Measure.QUALITATIVE && indicator.ratio().isEmpty();
    }
}
