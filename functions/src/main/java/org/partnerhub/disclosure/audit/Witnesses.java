package org.partnerhub.disclosure.audit;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;

/** Which sides of which claims some table has shown to be possible. What was shown stays shown when more is withheld. */
final class Witnesses {
    private final List<Claim> claims;
    private final Map<Side, BitSet> met = new EnumMap<>(Map.of(Side.HIGH, new BitSet(), Side.LOW, new BitSet()));

    /** Begins with the true table, which is as possible as any. */
    Witnesses(AuditedTable table) {
        claims = table.claims();
        double[] truth = IntStream.range(0, table.values().length)
                .mapToDouble(cell -> table.values()[cell])
                .toArray();
        test(IntStream.range(0, claims.size()).boxed().toList(), truth);
    }

    /** Looks at some claims in one table that is known to be possible; how many sides it is the first to show. */
    int test(Collection<Integer> numbers, double[] table) {
        return numbers.stream().mapToInt(number -> testOne(number, table)).sum();
    }

    private int testOne(int number, double[] table) {
        Claim claim = claims.get(number);
        int shown = 0;
        for (Side side : Side.values()) {
            if (lacks(side, number) && side.isMet(claim, table[claim.cell()])) {
                met(side).set(number);
                shown++;
            }
        }
        return shown;
    }

    boolean lacks(Side side, int number) {
        return !met(side).get(number);
    }

    /** Those of some claims whose side nothing has shown yet. */
    List<Integer> lacking(Side side, Collection<Integer> numbers) {
        return numbers.stream().filter(number -> lacks(side, number)).toList();
    }

    /** Those of all claims of which nothing has shown one side or the other. */
    List<Integer> lacking() {
        return IntStream.range(0, claims.size())
                .filter(number -> lacks(Side.HIGH, number) || lacks(Side.LOW, number))
                .boxed()
                .toList();
    }

    private BitSet met(Side side) {
        return met.getOrDefault(side, new BitSet());
    }
}
