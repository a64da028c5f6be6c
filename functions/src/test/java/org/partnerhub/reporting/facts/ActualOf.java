package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.facts.ActualReport.Part;

/** A report of an actual, made step by step; at first it says nothing but about which indicator and quarter it is. */
record ActualOf(
        String indicator, String quarter, Optional<BigDecimal> value, List<Part> parts, Optional<String> reason) {

    static ActualOf indicator(String indicator, String quarter) {
        return new ActualOf(indicator, quarter, Optional.empty(), List.of(), Optional.empty());
    }

    ActualOf whole(String number) {
        return new ActualOf(indicator, quarter, Optional.of(new BigDecimal(number)), parts, reason);
    }

    /** One more part, such as {@code SEX=f;DISTRICT=LK51}. */
    ActualOf part(String cell, String number) {
        List<Part> more = Stream.concat(parts.stream(), Stream.of(new Part(cell(cell), new BigDecimal(number))))
                .toList();
        return new ActualOf(indicator, quarter, value, more, reason);
    }

    ActualOf because(String why) {
        return new ActualOf(indicator, quarter, value, parts, Optional.of(why));
    }

    ActualReport made() {
        return new ActualReport(FactDesk.ACTIVITY, indicator, IndicatorSample.end(quarter), value, parts, reason);
    }

    private static Cell cell(String text) {
        TreeMap<Axis, String> categories = new TreeMap<>();
        for (String category : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] parts = category.split("=", 2);
            categories.put(Axis.valueOf(parts[0]), parts[1]);
        }
        return new Cell(categories);
    }

    /** The indicator's actuals in the quarter as they are told, such as {@code SEX=f 2}, without zeros. */
    List<String> told(FactDesk desk) {
        List<String> told = new ArrayList<>();
        new Reports(desk.tables(), ActivitySample.IOM, end -> true)
                .of(desk.record()).results().stream()
                        .flatMap(result -> result.indicators().stream())
                        .filter(each -> each.code().equals(indicator))
                        .flatMap(each -> each.periods().stream())
                        .filter(period -> period.periodEnd().equals(IndicatorSample.end(quarter)))
                        .flatMap(period -> period.actuals().stream())
                        .filter(actual -> actual.value().orElseThrow().signum() != 0)
                        .forEach(actual -> told.add(text(actual)));
        return told.stream().sorted().toList();
    }

    void assertTold(FactDesk desk, String... lines) {
        assertEquals(List.of(lines), told(desk));
    }

    private static String text(org.partnerhub.model.Actual actual) {
        Stream<String> dimensions = actual.dimensions().stream().map(each -> each.name() + "=" + each.value());
        Stream<String> places = actual.locations().stream().map(code -> "DISTRICT=" + code.code());
        String value = actual.value().orElseThrow().stripTrailingZeros().toPlainString();
        return String.join(";", Stream.concat(dimensions, places).toList()) + " " + value;
    }
}
