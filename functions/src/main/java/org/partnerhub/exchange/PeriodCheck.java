package org.partnerhub.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Code;
import org.partnerhub.model.Period;

/** Refuses periods whose values could be counted twice, or of which nobody can tell which value counts. */
record PeriodCheck(Accumulation accumulation) {

    /** Holds every period of an indicator against those before it in the file. */
    void check(List<Element> elements, List<Period> periods) {
        for (int index = 0; index < periods.size(); index++) {
            checkTotal(elements.get(index), periods.get(index));
            checkAgainst(elements.get(index), periods.get(index), periods.subList(0, index));
        }
    }

    private static void checkTotal(Element element, Period period) {
        if (period.actuals().stream().filter(Actual::isUndivided).count() > 1) {
            throw element.place()
                    .of("actual")
                    .refused("is stated twice for the whole, so nobody can tell which counts");
        }
        Set<Set<Code>> parts = new HashSet<>();
        if (understood(period).anyMatch(actual -> !parts.add(categories(actual)))) {
            throw element.place()
                    .of("actual")
                    .refused("is stated twice for the same part, so nobody can tell which counts");
        }
    }

    private static Stream<Actual> understood(Period period) {
        return period.actuals().stream()
                .filter(actual -> !actual.isUndivided())
                .filter(actual -> actual.dimensions().stream()
                        .allMatch(dimension -> dimension.category().isPresent()));
    }

    private static Set<Code> categories(Actual actual) {
        Set<Code> categories = new HashSet<>(actual.locations());
        actual.dimensions().forEach(dimension -> dimension.category().ifPresent(categories::add));
        return categories;
    }

    private void checkAgainst(Element element, Period period, List<Period> others) {
        if (others.stream().anyMatch(other -> other.periodEnd().equals(period.periodEnd()))) {
            throw element.place().of("period-end").refused("is that of another period of the indicator");
        }
        if (accumulation == Accumulation.PERIODIC && others.stream().anyMatch(other -> overlap(period, other))) {
            throw element.place().refused("overlaps another one, so its values would be counted twice");
        }
    }

    private static boolean overlap(Period one, Period other) {
        return !one.periodStart().isAfter(other.periodEnd())
                && !other.periodStart().isAfter(one.periodEnd());
    }
}
