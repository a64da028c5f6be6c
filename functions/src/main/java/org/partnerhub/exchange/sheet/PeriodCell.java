package org.partnerhub.exchange.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/** Finds the period of an indicator that a row means. */
record PeriodCell(Row row, Indicator indicator) {
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?i)(\\d{4})[ -]?(?:Q([1-4])|H([12]))");
    private static final String EXAMPLE = "Write the last day of the period as 2025-03-31, or a quarter as 2025Q1.";

    private record Days(LocalDate start, LocalDate end) {}

    /** The period in which a day lies; of several the one that ends first. */
    Optional<Period> holding(LocalDate day) {
        return found(
                row.cell(Field.DATE),
                period -> !day.isBefore(period.periodStart()) && !day.isAfter(period.periodEnd()));
    }

    /** The period that the row names by its last day, its quarter or half-year, or its first and last day. */
    Optional<Period> named() {
        if (row.heading().one(Field.PERIOD).isPresent()) {
            return byName(row.cell(Field.PERIOD));
        }
        Optional<LocalDate> end = new DateCell(row.cell(Field.PERIOD_END)).required();
        return row.heading().one(Field.PERIOD_START).isPresent()
                ? byDays(new DateCell(row.cell(Field.PERIOD_START)).required(), end)
                : end.flatMap(day -> byEnd(row.cell(Field.PERIOD_END), day));
    }

    private Optional<Period> byName(Cell cell) {
        Optional<String> name = cell.requiredPlain();
        Optional<Days> part = name.flatMap(PeriodCell::partOfYear);
        if (part.isPresent()) {
            return part.flatMap(days -> exactly(cell, days));
        }
        return name.flatMap(text -> day(cell)).flatMap(day -> byEnd(cell, day));
    }

    private static Optional<LocalDate> day(Cell cell) {
        int problems = cell.problems().size();
        Optional<LocalDate> day = new DateCell(cell).required();
        boolean noDate = cell.problems().size() > problems
                && cell.problems().get(problems).code() == ProblemCode.NOT_A_DATE;
        if (noDate) {
            cell.problems().remove(problems);
            cell.refuse(ProblemCode.NOT_A_PERIOD, EXAMPLE);
        }
        return day;
    }

    private Optional<Period> byDays(Optional<LocalDate> start, Optional<LocalDate> end) {
        Optional<Days> days = start.flatMap(first -> end.map(last -> new Days(first, last)));
        Cell cell = row.cell(Field.PERIOD_END);
        if (days.filter(stated -> stated.end().isBefore(stated.start())).isPresent()) {
            return cell.refuse(ProblemCode.PERIOD_REVERSED, "Exchange the first and the last day.");
        }
        return days.flatMap(stated -> exactly(cell, stated));
    }

    private Optional<Period> exactly(Cell cell, Days days) {
        return found(
                cell,
                period -> period.periodStart().equals(days.start())
                        && period.periodEnd().equals(days.end()));
    }

    private Optional<Period> byEnd(Cell cell, LocalDate end) {
        return found(cell, period -> period.periodEnd().equals(end));
    }

    private Optional<Period> found(Cell cell, Predicate<Period> fits) {
        Optional<Period> found = indicator.periods().stream().filter(fits).min(Comparator.comparing(Period::periodEnd));
        return found.isPresent() ? found : cell.refuse(ProblemCode.NO_SUCH_PERIOD, existing());
    }

    private Optional<String> existing() {
        List<Period> periods = indicator.periods().stream()
                .sorted(Comparator.comparing(Period::periodEnd))
                .toList();
        return periods.stream().findFirst().map(first -> "The indicator's %d periods run from %s to %s."
                .formatted(
                        periods.size(),
                        first.periodStart(),
                        periods.get(periods.size() - 1).periodEnd()));
    }

    private static Optional<Days> partOfYear(String text) {
        Matcher part = PART_OF_YEAR.matcher(text);
        return part.matches() && !part.group(1).equals("0000") ? Optional.of(days(part)) : Optional.empty();
    }

    private static Days days(Matcher part) {
        int months = part.group(2) == null ? 6 : 3;
        int number = Integer.parseInt(part.group(2) == null ? part.group(3) : part.group(2));
        LocalDate start = LocalDate.of(Integer.parseInt(part.group(1)), (number - 1) * months + 1, 1);
        return new Days(start, start.plusMonths(months).minusDays(1));
    }
}
