package org.partnerhub.graphql.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CodeLists;
import org.partnerhub.release.ReleasedTable;

/** Every way in which an indicator of persons can be split, so that nobody has to try. */
record IndicatorSplits(IndicatorView indicator, List<ReleasedTable> tables, CodeLists codeLists) {
    private static final int MOST_AXES = 3;
    private static final Filter EVERYTHING = new Filter(Map.of());

    /** One way, with its parts. */
    public record Split(List<Axis> by, List<Breakdown.Cell> cells) {}

    /**
     * Those by few axes, coarse before fine.
     *
     * @throws Refusal BAD_ARGUMENT for a number of axes out of bounds
     */
    List<Split> byAtMost(int axes) {
        if (axes < 1 || axes > MOST_AXES) {
            throw new Refusal(Refusal.Code.BAD_ARGUMENT, "axes must be from 1 to " + MOST_AXES + ".");
        }
        return tables.stream()
                .map(ReleasedTable::axes)
                .filter(by -> by.size() <= axes)
                .sorted(Comparator.comparingInt(Set::size))
                .map(by -> split(by.stream().sorted().toList()))
                .toList();
    }

    private Split split(List<Axis> by) {
        return new Split(by, new IndicatorBreakdown(indicator, tables, codeLists).by(by, EVERYTHING));
    }
}
