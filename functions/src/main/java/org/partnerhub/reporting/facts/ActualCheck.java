package org.partnerhub.reporting.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Area;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.reporting.facts.ActualReport.Part;

/** Whether a report of an actual can be meant: everything about it that can be told without reading what is kept. */
record ActualCheck(Indicator indicator, Area area, ActualReport report, CodeLists lists, Words words) {
    private static final int MOST_CELLS = 90;
    private static final int MOST_AXES = 3;
    private static final int MOST_SPLITS = 4;

    Problems problems() {
        Problems problems = new Problems().with(sizeError());
        return problems.isEmpty() ? problems.with(contentProblems()) : problems;
    }

    private Optional<UserError> sizeError() {
        long splits = report.splits().size();
        return Problems.when(
                        report.breakdown().size() > MOST_CELLS,
                        "breakdown",
                        "TOO_MANY_CELLS",
                        "At most " + MOST_CELLS + " cells; more go by import.")
                .or(() -> Problems.when(
                        splits > MOST_SPLITS,
                        "breakdown",
                        "TOO_MANY_SPLITS",
                        "At most " + MOST_SPLITS + " ways to split; more go by import."));
    }

    private Problems contentProblems() {
        ValueCheck values = new ValueCheck(indicator);
        Problems problems = new Problems()
                .with(values.measureError().or(this::divisionError))
                .with(report.value().flatMap(value -> values.error("value", value)))
                .with(report.reason().flatMap(words::reason));
        List<Part> parts = report.breakdown();
        for (int index = 0; index < parts.size(); index++) {
            problems.with(problems("breakdown." + index, parts.get(index), values));
        }
        return problems.with(duplicateError());
    }

    private Optional<UserError> divisionError() {
        return Problems.when(
                !report.breakdown().isEmpty() && !Additivity.of(indicator).overParts(),
                "breakdown",
                "NOT_DIVISIBLE",
                "Percentages, means and ranks are reported whole, since their parts do not add up.");
    }

    private Problems problems(String field, Part part, ValueCheck values) {
        int axes = part.cell().categories().size();
        Problems problems = new Problems()
                .with(values.error(field + ".value", part.value()))
                .unless(
                        axes >= 1 && axes <= MOST_AXES,
                        field + ".categories",
                        "BAD_SPLIT",
                        "A cell has one to three categories.");
        part.cell()
                .categories()
                .forEach((axis, code) -> problems.with(categoryError(field + ".categories", axis, code)));
        return problems;
    }

    private Optional<UserError> categoryError(String field, Axis axis, String code) {
        return Problems.when(
                        !indicator.axes().contains(axis),
                        field,
                        "AXIS_NOT_OF_INDICATOR",
                        "The indicator is split by " + axes() + ".")
                .or(() -> Problems.when(
                        !lists.has(axis, code),
                        field,
                        "UNKNOWN_CODE",
                        "This is no code of the list " + axis.codeList() + "."))
                .or(() -> Problems.when(
                        axis == Axis.DISTRICT && !indicator.impersonal() && !area.takes(code),
                        field,
                        "OUTSIDE_AREA",
                        "The activity does not work in this district."));
    }

    private String axes() {
        return indicator.axes().isEmpty()
                ? "no axis"
                : indicator.axes().stream().map(Axis::name).collect(Collectors.joining(", "));
    }

    private Optional<UserError> duplicateError() {
        Set<Cell> seen = new HashSet<>();
        return Problems.when(
                !report.breakdown().stream().allMatch(part -> seen.add(part.cell())),
                "breakdown",
                "DUPLICATE_CELL",
                "A cell is stated twice.");
    }
}
