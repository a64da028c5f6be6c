package org.partnerhub.disclosure.audit;

import java.util.Set;

/**
 * One side of a claim that what would be shown refutes.
 *
 * @param claim its number
 * @param binding the published cells without which it might be possible
 */
record Hit(int claim, Side side, Set<Integer> binding) {
    Hit {
        binding = Set.copyOf(binding);
    }

    /** A number that tells this side of this claim from all others. */
    int number() {
        return 2 * claim + (side == Side.HIGH ? 0 : 1);
    }
}
