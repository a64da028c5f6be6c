package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.release.Desk;

/** Money of several organisations is told up to the day that all of them have released. */
final class MoneyOfSeveralTest {
    private static final ActivitySample BOOKS = ActivitySample.reported()
            .budget("2024-01-01", "2024-03-31", "500")
            .budget("2024-04-01", "2024-06-30", "70")
            .booked("11", "2024-01-10", "1000")
            .booked("3", "2024-02-01", "100")
            .booked("3", "2024-05-01", "40")
            .booked(ActivitySample.ILO, "3", "2024-03-01", dollars("7"))
            .budget(ActivitySample.ILO, "2024-01-01", "2024-03-31", dollars("9"))
            .budget(ActivitySample.ILO, "2024-04-01", "2024-06-30", dollars("8"));

    private final Desk desk = Desk.open();

    MoneyOfSeveralTest() {
        desk.release(BOOKS);
    }

    private static Amount dollars(String value) {
        return new Amount(new BigDecimal(value), "USD", LocalDate.parse("2024-01-01"));
    }

    @Test
    void the_lines_of_a_table_are_the_results_then_support_costs_then_all_of_it() {
        List<MoneyLine> lines = together().lines();
        int results = together().byResult().size();
        assertEquals(results + 2, lines.size());
        assertEquals(MoneyLine.Kind.SUPPORT_COSTS, lines.get(results).kind());
        MoneyLine all = lines.get(results + 1);
        assertEquals(MoneyLine.Kind.TOTAL, all.kind());
        assertEquals(together().total().planned(), all.totals().planned());
        assertEquals(together().total().spent(), all.totals().spent());
    }

    private MoneyView together() {
        return new MoneyView(new Books(List.of(desk.current(), desk.current(ActivitySample.ILO)), Currency.USD));
    }

    private static String text(Figure figure) {
        return figure.value().map(BigDecimal::intValueExact).orElseThrow() + " "
                + figure.asOf().orElseThrow();
    }

    @Test
    void what_one_has_booked_since_the_others_last_day_is_in_no_total() {
        assertEquals(
                "140 2024-06-30",
                text(new MoneyView(new Books(List.of(desk.current()), Currency.USD))
                        .total()
                        .spent()));
        assertEquals("107 2024-03-31", text(together().total().spent()));
        assertEquals("509 2024-03-31", text(together().total().plannedToDate()));
        assertEquals("587 2024-03-31", text(together().total().planned()));
    }

    @Test
    void a_quarter_that_one_of_them_has_not_released_is_not_reported() {
        Figure spring = together().byQuarter().get(1).totals().spent();
        assertEquals(FigureStatus.NOT_REPORTED, spring.status());
    }

    @Test
    void the_forecast_takes_off_all_that_is_planned_after_that_day() {
        assertEquals(LocalDate.parse("2024-03-31"), together().unspentForecast().date());
        assertEquals("893 2024-03-31", text(together().unspentForecast().amount()));
    }
}
