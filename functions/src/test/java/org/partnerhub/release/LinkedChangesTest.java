package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.IndicatorSample;

/** A part of a figure that has hardly moved repeats what was last published of it, however long that is ago. */
class LinkedChangesTest {
    private final Desk desk = Desk.open();

    @Test
    void a_part_that_moves_by_few_in_each_of_three_releases_repeats_its_first_value_until_it_has_moved_far() {
        release(quarter("2024Q1", 340, 200, 60));
        assertEquals("340", women());
        release(quarter("2024Q1", 340, 200, 60), quarter("2024Q2", 344, 260, 75));
        assertEquals("340 as of 2024-03-31", women());
        release(quarter("2024Q1", 340, 200, 60), quarter("2024Q2", 344, 260, 75), quarter("2024Q3", 347, 330, 90));
        assertEquals("340 as of 2024-03-31", women());
        release(
                quarter("2024Q1", 340, 200, 60),
                quarter("2024Q2", 344, 260, 75),
                quarter("2024Q3", 347, 330, 90),
                quarter("2024Q4", 390, 400, 120));
        assertEquals("390", women());
    }

    @Test
    void one_person_less_is_not_seen_either() {
        release(quarter("2024Q1", 340, 200, 60));
        release(quarter("2024Q1", 340, 200, 60), quarter("2024Q2", 339, 260, 75));
        assertEquals("340 as of 2024-03-31", women());
    }

    private record Quarter(String name, int women, int men, int unspecified) {}

    private static Quarter quarter(String name, int women, int men, int unspecified) {
        return new Quarter(name, women, men, unspecified);
    }

    private void release(Quarter... quarters) {
        IndicatorSample trained = IndicatorSample.of("trained").cumulative();
        for (Quarter quarter : quarters) {
            trained.quarter(quarter.name, quarter.men + quarter.women + (long) quarter.unspecified);
            new TreeMap<>(Map.of("m", quarter.men, "f", quarter.women, "u", quarter.unspecified))
                    .forEach((sex, persons) -> trained.actual(quarter.name, IndicatorSample.ofSex(sex, persons)));
        }
        desk.release(ActivitySample.with(trained));
    }

    private String women() {
        Figure figure = desk.current().tables().getOrDefault("trained", List.of()).stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.categories().equals(List.of(new Code("Sex", "f"))))
                .map(ReleasedPeriod.ReleasedCell::figure)
                .findFirst()
                .orElseThrow();
        String day = figure.asOf().orElseThrow().toString();
        boolean isOld = !day.equals(desk.current().header().cutOff().toString());
        return figure.value()
                        .map(BigDecimal::toPlainString)
                        .orElse(figure.status().name())
                + (isOld ? " as of " + day : "");
    }
}
