package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * What the gate looks at; it never leaves the wall. The arrays and the set are not to be written to.
 *
 * @param families how the cells add up
 * @param values the true value of each plan cell, in persons
 * @param published the cells that would be shown
 * @param axes by how many axes each cell is split
 * @param claims what must stay possible; of withheld cells alone
 */
@SuppressWarnings("ArrayRecordComponent") // as large as the plan, read by number
public record AuditedTable(Families families, long[] values, BitSet published, int[] axes, List<Claim> claims) {
    public AuditedTable {
        values = values.clone();
        published = (BitSet) published.clone();
        axes = axes.clone();
        claims = List.copyOf(claims);
    }
}
