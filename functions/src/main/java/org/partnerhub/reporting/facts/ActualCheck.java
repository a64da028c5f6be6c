package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.reporting.facts.ActualReport.Part;
import org.partnerhub.reporting.ledger.Cell;

/** Whether a report of an actual can be meant: everything about it that can be told without reading what is kept. */
record ActualCheck(Indicator indicator, ActualReport report, CodeLists lists) {
    private static final int MOST_CELLS = 90;
    private static final int MOST_AXES = 3;
    private static final int MOST_SPLITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<UserError> errors() {
        List<UserError> errors = new ArrayList<>();
        sizeError().ifPresent(errors::add);
        if (errors.isEmpty()) {
            measureError().ifPresent(errors::add);
            report.value().flatMap(value -> valueError("value", value)).ifPresent(errors::add);
            for (int index = 0; index < report.breakdown().size(); index++) {
                partErrors("breakdown." + index, report.breakdown().get(index), errors);
            }
            duplicateError().ifPresent(errors::add);
        }
        return errors;
    }

    private Optional<UserError> sizeError() {
        if (report.breakdown().size() > MOST_CELLS) {
            return error("breakdown", "TOO_MANY_CELLS", "At most " + MOST_CELLS + " cells; more go by import.");
        }
        long splits = report.breakdown().stream()
                .map(part -> part.cell().categories().keySet())
                .distinct()
                .count();
        return splits > MOST_SPLITS
                ? error("breakdown", "TOO_MANY_SPLITS", "At most " + MOST_SPLITS + " ways to split; more go by import.")
                : Optional.empty();
    }

    private Optional<UserError> measureError() {
        return switch (indicator.measure()) {
            case UNIT, ORDINAL, NOMINAL -> Optional.empty();
            case PERCENTAGE ->
                report.breakdown().isEmpty()
                        ? Optional.empty()
                        : error("breakdown", "NOT_DIVISIBLE", "A percentage is reported whole.");
            case QUALITATIVE ->
                error("indicator", "NOT_A_NUMBER", "This indicator is described in words, not by a number.");
        };
    }

    private void partErrors(String field, Part part, List<UserError> errors) {
        valueError(field + ".value", part.value()).ifPresent(errors::add);
        int axes = part.cell().categories().size();
        if (axes == 0 || axes > MOST_AXES) {
            errors.add(new UserError(field + ".categories", "BAD_SPLIT", "A cell has one to three categories."));
        }
        part.cell().categories().forEach((axis, code) -> categoryError(field, axis, code)
                .ifPresent(errors::add));
    }

    private Optional<UserError> categoryError(String field, Axis axis, String code) {
        if (!indicator.axes().contains(axis)) {
            return error(field + ".categories", "AXIS_NOT_OF_INDICATOR", "The indicator is split by " + axes() + ".");
        }
        boolean isKnown = code.equals(Cell.UNSPECIFIED)
                || lists.find(new Code(axis.codeList(), code)).isPresent();
        return isKnown
                ? Optional.empty()
                : error(field + ".categories", "UNKNOWN_CODE", "This is no code of the list " + axis.codeList() + ".");
    }

    private String axes() {
        return indicator.axes().isEmpty()
                ? "no axis"
                : indicator.axes().stream().map(Axis::name).collect(Collectors.joining(", "));
    }

    private Optional<UserError> valueError(String field, BigDecimal value) {
        if (value.signum() < 0 && isCount()) {
            return error(field, "NEGATIVE", "A count is not negative.");
        }
        if (isCount() && value.stripTrailingZeros().scale() > 0) {
            return error(field, "NOT_WHOLE", "A count is a whole number.");
        }
        boolean isNoShare =
                indicator.measure() == Measure.PERCENTAGE && (value.signum() < 0 || value.compareTo(HUNDRED) > 0);
        return isNoShare ? error(field, "OUT_OF_RANGE", "A percentage is from 0 to 100.") : scoreError(field, value);
    }

    private Optional<UserError> scoreError(String field, BigDecimal value) {
        return indicator
                .score()
                .filter(scale -> value.compareTo(scale.lowest()) < 0 || value.compareTo(scale.highest()) > 0)
                .flatMap(scale -> error(field, "OUT_OF_RANGE", "The score does not lie on its scale."));
    }

    private boolean isCount() {
        return indicator.measure() == Measure.UNIT
                && indicator.countBasis() != CountBasis.MONEY
                && indicator.score().isEmpty()
                && !indicator.impersonal();
    }

    private Optional<UserError> duplicateError() {
        Set<Cell> seen = new HashSet<>();
        return report.breakdown().stream().allMatch(part -> seen.add(part.cell()))
                ? Optional.empty()
                : error("breakdown", "DUPLICATE_CELL", "A cell is stated twice.");
    }

    private static Optional<UserError> error(String field, String code, String message) {
        return Optional.of(new UserError(field, code, message));
    }

    /** The parts of each split added up, by the split's axes. */
    static Map<Set<Axis>, BigDecimal> sums(Map<Cell, BigDecimal> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getKey().categories().isEmpty())
                .collect(Collectors.groupingBy(
                        cell -> Set.copyOf(cell.getKey().categories().keySet()),
                        Collectors.reducing(BigDecimal.ZERO, Map.Entry::getValue, BigDecimal::add)));
    }
}
