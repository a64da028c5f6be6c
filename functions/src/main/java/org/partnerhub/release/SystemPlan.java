package org.partnerhub.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.disclosure.Extent;
import org.partnerhub.disclosure.Plan;
import org.partnerhub.disclosure.Split;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Target;

/**
 * What may be asked of the indicators of one system: a function of their definitions, their first targets and the code
 * lists, never of what was counted.
 */
record SystemPlan(CodeLists lists, CountedSystem system) {

    Plan plan() {
        return Plan.of(
                splits(), system.widestFirst().stream().map(SystemPlan::extent).toList(), outside());
    }

    /** The axes of the system without the stage; of places the district alone, and of victims of trafficking none. */
    Set<Axis> axes() {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        system.widestFirst().forEach(indicator -> axes.addAll(indicator.axes()));
        if (axes.remove(Axis.PROVINCE)) {
            axes.add(Axis.DISTRICT);
        }
        if (system.countsVictims()) {
            axes.remove(Axis.DISTRICT);
        }
        axes.remove(Axis.STAGE);
        return axes;
    }

    /** The codes of each axis. */
    Map<Axis, Set<String>> leaves() {
        Map<Axis, Set<String>> leaves = new EnumMap<>(Axis.class);
        axes().forEach(axis -> leaves.put(axis, Set.copyOf(split(axis).leaves())));
        return leaves;
    }

    /** Nobody is counted where the activity does not work. */
    private Set<Cell> outside() {
        return axes().contains(Axis.DISTRICT)
                ? codes(Axis.DISTRICT)
                        .filter(district -> !system.area().takes(district))
                        .map(district -> new Cell(new TreeMap<>(Map.of(Axis.DISTRICT, district))))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private List<Split> splits() {
        Stream<Split> ofAxes = axes().stream().map(this::split);
        Stream<Split> ofStages = system.widestFirst().size() > 1
                ? Stream.of(Split.stages(system.widestFirst().size()))
                : Stream.of();
        return Stream.concat(ofAxes, ofStages).toList();
    }

    private Split split(Axis axis) {
        return axis == Axis.DISTRICT
                ? Split.geography(provinces())
                : Split.by(
                        axis,
                        Stream.concat(codes(axis), Stream.of(Cell.UNSPECIFIED))
                                .distinct()
                                .toList());
    }

    private Stream<String> codes(Axis axis) {
        return lists.entries(axis.codeList()).stream()
                .map(CodeLists.Entry::code)
                .map(Code::code);
    }

    private SortedMap<String, List<String>> provinces() {
        return lists.entries(Axis.DISTRICT.codeList()).stream()
                .collect(Collectors.groupingBy(
                        district -> district.parent().orElse(Cell.UNSPECIFIED),
                        TreeMap::new,
                        Collectors.mapping(district -> district.code().code(), Collectors.toList())));
    }

    private static Extent extent(Indicator indicator) {
        return Extent.forTarget(firstTarget(indicator).longValue());
    }

    private static BigDecimal firstTarget(Indicator indicator) {
        Stream<BigDecimal> targets = indicator.periods().stream()
                .sorted(Comparator.comparing(Period::periodEnd))
                .flatMap(period -> period.targets().stream())
                .filter(Target::isUndivided)
                .flatMap(target -> target.value().map(target::original).stream());
        return indicator.accumulation() == Accumulation.PERIODIC
                ? targets.reduce(BigDecimal.ZERO, BigDecimal::add)
                : targets.reduce(BigDecimal.ZERO, (earlier, later) -> later);
    }
}
