package org.partnerhub.disclosure;

import java.util.Map;
import org.partnerhub.model.Cell;

/**
 * What one release lets anyone know: each plan cell whose value, cumulative to its cut-off, is published or a linear
 * combination of published ones. It stays left of the wall, for the releases after it.
 *
 * <p>A cell that only repeated an older value is not in it: the release that the value is of has it.
 *
 * @param values persons by cell
 */
public record Known(Map<Cell, Long> values) {
    public Known {
        values = Map.copyOf(values);
    }

    /** How many cells are known; no figure. */
    @Override
    public String toString() {
        return values.size() + " cells known";
    }
}
