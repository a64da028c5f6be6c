package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Cell;

/** Of a cube as large as a programme's, too, what is listed as given away are few persons, and not none. */
final class DeeperReferenceCubeTest {
    private static final int K = Threshold.PERSONS.k();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void every_listed_cell_holds_few_persons_and_not_none(int seed) {
        Plan plan = ReferenceCube.plan(Extent.FULL);
        Map<Cell, Long> inner = new ReferenceCube(seed).count(Map.of(), 20_000);
        Map<Cell, Long> everythingLarge = new HashMap<>(plan.unprotected(inner));
        everythingLarge.values().removeIf(persons -> persons < K);
        List<Cell> listed = plan.givenAway(inner, everythingLarge, Threshold.PERSONS);
        assertTrue(!listed.isEmpty());
        Plan deeper = ReferenceCube.plan(Extent.EVERY_THREE_AXES);
        Map<Cell, Long> values = deeper.unprotected(inner);
        listed.stream()
                .filter(values::containsKey)
                .forEach(cell -> assertTrue(DeeperPlanTest.isFew(values.getOrDefault(cell, 0L)), cell::toString));
    }
}
