package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.model.Axis;

/** Where the gate does not pass, the finest tables are dropped, and those alone, until only totals are left. */
final class ExtentTest {
    private static final List<Axis> AXES = List.of(Axis.SEX, Axis.AGE, Axis.GROUP, Axis.DISTRICT, Axis.STAGE);

    @ParameterizedTest
    @EnumSource(Extent.class)
    void what_is_left_was_there_before_and_is_less(Extent extent) {
        extent.coarser().ifPresent(coarser -> {
            assertTrue(tables(extent).containsAll(tables(coarser)));
            assertTrue(tables(coarser).size() < tables(extent).size());
        });
        assertEquals(extent == Extent.WHOLE, extent.coarser().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"FULL, TWO_AXES", "TWO_AXES, DISTRICTS_ALONE", "DISTRICTS_ALONE, ONE_AXIS", "SMALL, ONE_AXIS"})
    void tables_are_dropped_step_by_step(Extent extent, Extent left) {
        assertEquals(Optional.of(left), extent.coarser());
    }

    @ParameterizedTest
    @CsvSource({
        "EVERY_THREE_AXES, DISTRICT SEX AGE, DISTRICT SEX AGE STAGE",
        "FULL, SEX AGE GROUP, DISTRICT SEX AGE",
        "FULL, DISTRICT SEX, SEX AGE GROUP STAGE",
        "TWO_AXES, DISTRICT SEX, SEX AGE GROUP",
        "DISTRICTS_ALONE, SEX AGE, DISTRICT SEX",
        "DISTRICTS_ALONE, DISTRICT, SEX AGE GROUP",
        "SMALL, SEX GROUP STAGE, SEX AGE",
        "SMALL, DISTRICT STAGE, DISTRICT SEX",
        "ONE_AXIS, DISTRICT, SEX STAGE",
        "WHOLE, STAGE, SEX"
    })
    void an_extent_goes_just_so_far(Extent extent, String has, String lacks) {
        assertTrue(extent.has(axes(has)));
        assertTrue(!extent.has(axes(lacks)));
    }

    private static Set<Axis> axes(String names) {
        return List.of(names.split(" ")).stream().map(Axis::valueOf).collect(Collectors.toSet());
    }

    private static Set<Set<Axis>> tables(Extent extent) {
        return IntStream.range(0, 1 << AXES.size())
                .mapToObj(ExtentTest::chosen)
                .filter(extent::has)
                .collect(Collectors.toSet());
    }

    private static Set<Axis> chosen(int choice) {
        Set<Axis> chosen = EnumSet.noneOf(Axis.class);
        IntStream.range(0, AXES.size())
                .filter(axis -> (choice >> axis & 1) == 1)
                .forEach(axis -> chosen.add(AXES.get(axis)));
        return chosen;
    }
}
