package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;

/** A period's actual in parts: always every category, whether or not something was reported in it. */
record Breakdown(PeriodView period, CodeLists codeLists) {

    /** One part, with what it is about. */
    public record Cell(List<Code> categories, List<Row> rows, Figure figure) implements Scoped {}

    /**
     * Every combination of the axes' categories.
     *
     * @throws Refusal NOT_IN_PLAN when the indicator was not released by these axes
     */
    List<Cell> by(List<Axis> axes) {
        Set<Axis> wanted = axes.isEmpty() ? Set.of() : EnumSet.copyOf(axes);
        if (!plan().contains(wanted)) {
            throw new Refusal(Refusal.Code.NOT_IN_PLAN, Plans.refusal(plan()));
        }
        return new Combinations(codeLists, false)
                .of(wanted).stream()
                        .map(categories -> new Cell(
                                categories, List.of(period.indicator().row(categories)), figure(categories, wanted)))
                        .toList();
    }

    /** Every way that may be asked, coarse before fine. */
    List<IndicatorSplits.Split> splits() {
        return plan().stream()
                .filter(axes -> !axes.isEmpty())
                .sorted(Comparator.comparingInt(Set::size))
                .map(axes -> axes.stream().sorted().toList())
                .map(axes -> new IndicatorSplits.Split(axes, by(axes)))
                .toList();
    }

    /** What may be asked: each axis that an impersonal indicator declares, and every combination that was released. */
    private Set<Set<Axis>> plan() {
        Set<Set<Axis>> plan = new LinkedHashSet<>(released());
        if (period.indicator().impersonal()) {
            period.indicator().axes().forEach(axis -> plan.add(Set.of(axis)));
        }
        return plan;
    }

    private Set<Set<Axis>> released() {
        return new Split(period.indicator().indicator().periods().stream()
                        .flatMap(released -> released.cells().stream())
                        .toList())
                .axes();
    }

    /** One part; zero where nothing was reported in it and something in others, not reported where nothing was in any. */
    Figure figure(List<Code> categories, Set<Axis> axes) {
        Split split = new Split(period.period().cells());
        return split.cell(categories)
                .orElseGet(() -> split.by(axes).isEmpty() ? period.indicator().notReported() : zero());
    }

    private Figure zero() {
        return period.actual()
                .with(any -> BigDecimal.ZERO, period.indicator().definition().figureUnit());
    }
}
