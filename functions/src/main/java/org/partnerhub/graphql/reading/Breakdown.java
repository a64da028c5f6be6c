package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        boolean reported = !new Split(period.period().cells()).by(wanted).isEmpty();
        return combinations(List.copyOf(wanted))
                .map(cell -> cell(cell, reported))
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

    private Stream<List<Code>> combinations(List<Axis> axes) {
        if (axes.isEmpty()) {
            return Stream.of(List.of());
        }
        List<Axis> others = axes.subList(0, axes.size() - 1);
        Axis last = axes.get(axes.size() - 1);
        return combinations(others)
                .flatMap(codes -> codeLists.entries(last.codeList()).stream().map(entry -> with(codes, entry.code())));
    }

    private static List<Code> with(List<Code> codes, Code another) {
        List<Code> more = new ArrayList<>(codes);
        more.add(another);
        return List.copyOf(more);
    }

    private Cell cell(List<Code> categories, boolean reported) {
        Figure missing = reported ? zero() : period.indicator().notReported();
        return new Cell(
                categories,
                List.of(row(categories)),
                new Split(period.period().cells()).cell(categories).orElse(missing));
    }

    private Figure zero() {
        return period.actual()
                .with(any -> BigDecimal.ZERO, period.indicator().definition().figureUnit());
    }

    private Row row(List<Code> categories) {
        return categories.stream()
                .filter(category -> category.list().equals(Axis.DISTRICT.codeList())
                        || category.list().equals(Axis.PROVINCE.codeList()))
                .findFirst()
                .map(area -> period.indicator().row().inArea(area.code()))
                .orElse(period.indicator().row());
    }
}
