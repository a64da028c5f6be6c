package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;

/** Where an activity does not work nobody is counted, which everybody knows, so that these zeros need no protection. */
final class DeclaredAreaTest {
    private static final Map<String, Long> PERSONS = new TreeMap<>(Map.of("LK11", 120L, "LK12", 80L, "LK51", 60L));
    private final Desk desk = Desk.open();

    @Test
    void districts_outside_the_declared_area_are_shown_as_zero() {
        desk.release(counted(PERSONS).workingIn("LK11", "LK12", "LK51"));
        assertEquals("120", district("LK11"));
        assertEquals("0", district("LK21"));
        assertEquals("0", district("LK92"));
    }

    @Test
    void without_a_declared_area_a_district_with_nobody_is_withheld() {
        desk.release(counted(PERSONS));
        assertEquals("WITHHELD", district("LK21"));
    }

    @Test
    void somebody_who_is_counted_outside_keeps_everything_from_being_released() {
        ActivitySample outside = counted(PERSONS).workingIn("LK11", "LK12");
        NotReleasable refused = assertThrows(NotReleasable.class, () -> desk.release(outside));
        assertEquals("IMPOSSIBLE_COUNT", refused.reason());
    }

    @Test
    void a_district_that_the_activity_comes_to_is_protected_from_then_on() {
        Map<String, Long> before = Map.of("LK11", 120L, "LK12", 80L);
        desk.release(counted(before).workingIn("LK11", "LK12"));
        assertEquals("0", district("LK51"));
        IndicatorSample later = trained(before, "2024Q1");
        add(later, "2024Q2", Map.of("LK11", 150L, "LK12", 110L, "LK51", 3L));
        desk.release(ActivitySample.with(later).workingIn("LK11", "LK12", "LK51", "LK52", "LK53"));
        List.of("LK51", "LK52", "LK53").forEach(code -> assertEquals("0 as of 2024-03-31", district(code)));
    }

    private static ActivitySample counted(Map<String, Long> persons) {
        return ActivitySample.with(trained(persons, "2024Q1"));
    }

    private static IndicatorSample trained(Map<String, Long> persons, String quarter) {
        IndicatorSample trained = IndicatorSample.of("trained").cumulative().target(quarter, "5000");
        add(trained, quarter, persons);
        return trained;
    }

    private static void add(IndicatorSample trained, String quarter, Map<String, Long> persons) {
        trained.quarter(
                quarter, persons.values().stream().mapToLong(Long::longValue).sum());
        new TreeMap<>(persons)
                .forEach((district, count) -> trained.actual(
                        quarter,
                        new Actual(
                                Optional.of(BigDecimal.valueOf(count)),
                                List.of(),
                                List.of(new Code("District", district)),
                                Narratives.NONE)));
    }

    private String district(String code) {
        return desk.current().tables().getOrDefault("trained", List.of()).stream()
                .filter(table -> table.axes().equals(Set.of(Axis.DISTRICT)))
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.categories().equals(List.of(new Code("District", code))))
                .map(cell -> Desk.text(cell.figure(), desk.current().header().cutOff()))
                .findFirst()
                .orElseThrow();
    }
}
