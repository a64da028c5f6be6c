package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.AuditedTable;

/** Millions of persons beside a handful lose nothing to rounding. */
final class LargeCountsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_handful_among_five_million_is_audited_as_exactly_as_among_fifty(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlainCube cube = withHandfuls(PlainCube.random(random, 5_000_000, 4, 3, 2), random);
        BitSet published = cube.published(random, 0.5);
        AuditedTable table = cube.table(published);
        Audit.Passed passed = assertInstanceOf(Audit.Passed.class, Gates.real().audit(table));
        ExactBounds before = new ExactBounds(cube, published);
        assertEquals(before.refuted(table.claims()).isEmpty(), passed.report().hits() == 0);
        assertEquals(List.of(), new ExactBounds(cube, passed.published()).refuted(table.claims()));
    }

    private static PlainCube withHandfuls(PlainCube cube, SplittableRandom random) {
        long[] leaves = IntStream.range(0, cube.values().length)
                .filter(cube::isLeaf)
                .mapToLong(cell -> random.nextInt(4) == 0 ? random.nextInt(10) : cube.values()[cell])
                .toArray();
        return PlainCube.of(cube.sizes(), leaves);
    }
}
