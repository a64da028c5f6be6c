package org.partnerhub.disclosure;

import java.util.Arrays;

/**
 * One additive relation among numbered plan cells: the parent is the sum of its children, in every table there can be.
 *
 * @param parent a cell's number
 * @param children the numbers of the cells it is the sum of, at least one, without repetition; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of them are gone through again and again
public record Family(int parent, int[] children) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Family that && parent == that.parent && Arrays.equals(children, that.children);
    }

    @Override
    public int hashCode() {
        return 31 * parent + Arrays.hashCode(children);
    }

    @Override
    public String toString() {
        return parent + "=" + Arrays.toString(children);
    }
}
