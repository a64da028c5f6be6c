package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of a file of participations.
 *
 * @param cells what is stated of the person, by column
 */
record SyntheticRow(String indicator, String caseNumber, LocalDate date, Map<String, String> cells) {
    static final List<String> ABOUT_THE_PERSON =
            List.of("district", "sex", "age", "group", "route", "nvq_level", "placement", "skilled_worker_field");
    static final String HEADER = "indicator,case_number,date," + String.join(",", ABOUT_THE_PERSON);
    static final Comparator<SyntheticRow> BY_DATE =
            Comparator.comparing(SyntheticRow::date).thenComparing(SyntheticRow::caseNumber);

    /** The row without quotes, as no cell has a comma. */
    String line() {
        return Stream.concat(
                        Stream.of(indicator, caseNumber, date.toString()),
                        ABOUT_THE_PERSON.stream().map(column -> cells.getOrDefault(column, "")))
                .collect(Collectors.joining(","));
    }
}
