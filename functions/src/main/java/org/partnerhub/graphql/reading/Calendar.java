package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivityDate;

/** The three calendars that meet in the programme. They give whole periods another name and never cut one anew. */
public enum Calendar {
    CALENDAR_YEAR,
    JAPAN_FISCAL_YEAR,
    PROJECT_MONTHS;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int FISCAL_YEAR_BEGINS_AFTER = 3;
    private static final int LAST_DAY_THAT_COUNTS_FOR_ITS_MONTH = 15;
    private static final List<String> START_TYPES = List.of("2", "1");

    /** What the calendar calls a period; empty when it is no whole number of the calendar's units. */
    Optional<String> label(LocalDate start, LocalDate end, Activity activity) {
        if (!isWholeMonths(start, end)) {
            return Optional.empty();
        }
        return this == PROJECT_MONTHS
                ? firstMonth(activity).flatMap(first -> monthsLabel(first, YearMonth.from(start), YearMonth.from(end)))
                : quartersLabel(shifted(start), shifted(end));
    }

    /** The first day of a year of this calendar; empty for project months of an activity without a start. */
    Optional<LocalDate> firstDay(int year, Activity activity) {
        return switch (this) {
            case CALENDAR_YEAR -> Optional.of(LocalDate.of(year, 1, 1));
            case JAPAN_FISCAL_YEAR -> Optional.of(LocalDate.of(year, 1 + FISCAL_YEAR_BEGINS_AFTER, 1));
            case PROJECT_MONTHS ->
                firstMonth(activity).map(month -> month.plusYears(year - 1L).atDay(1));
        };
    }

    private static boolean isWholeMonths(LocalDate start, LocalDate end) {
        return start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth()) && start.isBefore(end);
    }

    private YearMonth shifted(LocalDate day) {
        return YearMonth.from(this == JAPAN_FISCAL_YEAR ? day.minus(Period.ofMonths(FISCAL_YEAR_BEGINS_AFTER)) : day);
    }

    private Optional<String> quartersLabel(YearMonth start, YearMonth end) {
        boolean whole =
                start.getMonthValue() % MONTHS_OF_A_QUARTER == 1 && end.getMonthValue() % MONTHS_OF_A_QUARTER == 0;
        return whole ? Optional.of(quartersName(start, end)) : Optional.empty();
    }

    private String quartersName(YearMonth start, YearMonth end) {
        boolean wholeYears = start.getMonthValue() == 1 && end.getMonthValue() == MONTHS_OF_A_YEAR;
        String from = wholeYears ? yearName(start) : yearName(start) + " Q" + quarter(start);
        String to = wholeYears ? yearName(end) : yearName(end) + " Q" + quarter(end);
        return from.equals(to) ? from : from + "–" + to;
    }

    private String yearName(YearMonth month) {
        return (this == JAPAN_FISCAL_YEAR ? "FY" : "") + month.getYear();
    }

    private static int quarter(YearMonth month) {
        return (month.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    private static Optional<String> monthsLabel(YearMonth first, YearMonth start, YearMonth end) {
        long from = ChronoUnit.MONTHS.between(first, start) + 1;
        long to = ChronoUnit.MONTHS.between(first, end) + 1;
        if (from < 1) {
            return Optional.empty();
        }
        return Optional.of(from == to ? "M" + from : "M" + from + "–M" + to);
    }

    private static Optional<YearMonth> firstMonth(Activity activity) {
        return START_TYPES.stream()
                .flatMap(type -> dates(activity, type))
                .findFirst()
                .map(day -> YearMonth.from(day)
                        .plusMonths(day.getDayOfMonth() > LAST_DAY_THAT_COUNTS_FOR_ITS_MONTH ? 1 : 0));
    }

    private static Stream<LocalDate> dates(Activity activity, String type) {
        return activity.activityDates().stream()
                .filter(date -> date.type().code().equals(type))
                .map(ActivityDate::isoDate);
    }
}
