package org.partnerhub.release;

import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;

/**
 * An indicator with its released figures.
 *
 * @param definition the indicator without any value
 * @param baseline where it stood before; empty where none is stated
 * @param periods every period of the framework in the order of time, those to come included
 */
public record ReleasedIndicator(
        Indicator definition, Optional<ReleasedBaseline> baseline, List<ReleasedPeriod> periods) {

    /** A released baseline. */
    public record ReleasedBaseline(int year, Figure value) {}
}
