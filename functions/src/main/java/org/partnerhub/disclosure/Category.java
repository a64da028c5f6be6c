package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import org.partnerhub.model.Axis;

/**
 * A place on a split: the whole, a leaf or a union.
 *
 * @param coded its axis and code; empty for the whole
 * @param leaves the numbers of the leaves in it
 * @param partitions each a list of the numbers of categories that it is the disjoint union of, the coarsest first
 */
record Category(SortedMap<Axis, String> coded, BitSet leaves, List<List<Integer>> partitions) {}
