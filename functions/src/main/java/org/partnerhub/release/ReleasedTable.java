package org.partnerhub.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnerhub.model.Axis;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/**
 * An indicator's figure at the cut-off, split: everything that may be asked by these axes.
 *
 * @param axes at least one
 * @param cells one for each combination of categories, those whose figure is withheld included
 */
public record ReleasedTable(Set<Axis> axes, List<ReleasedCell> cells) {

    /** Puts the axes in their own order. */
    public ReleasedTable {
        axes = Collections.unmodifiableSet(EnumSet.copyOf(axes));
    }
}
