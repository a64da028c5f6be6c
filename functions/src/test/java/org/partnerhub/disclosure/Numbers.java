package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Cells given by their numbers. */
final class Numbers {
    private Numbers() {}

    static BitSet cells(int... numbers) {
        return IntStream.of(numbers).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
