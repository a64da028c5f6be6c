package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All additive relations among the cells of a plan.
 *
 * @param cells how many cells there are; they are numbered from 0
 * @param all every relation, each once
 */
public record Families(int cells, List<Family> all) {
    public Families {
        all = List.copyOf(all);
    }

    /** Those among the given cells alone. */
    Families within(BitSet chosen) {
        return new Families(
                cells,
                all.stream()
                        .filter(family -> chosen.get(family.parent())
                                && IntStream.of(family.children()).allMatch(chosen::get))
                        .toList());
    }
}
