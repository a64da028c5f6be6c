package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/**
 * What will probably be left at the end of Japan's fiscal year: promised, less spent, less the budgets that begin after
 * the cut-off and end by then; never below zero.
 */
public record UnspentForecast(Books books) implements Scoped {
    private static final MonthDay END_OF_FISCAL_YEAR = MonthDay.of(3, 31);

    @Override
    public List<Row> rows() {
        return List.of(books.row());
    }

    /** The first 31 March that is not before the cut-off. */
    public LocalDate date() {
        LocalDate sameYear = END_OF_FISCAL_YEAR.atYear(books.asOf().getYear());
        return books.asOf().isAfter(sameYear) ? sameYear.plusYears(1) : sameYear;
    }

    public Figure amount() {
        List<Flow> promised = books.of(Kind.INCOMING_COMMITMENT);
        List<Flow> spent = books.of(Kind.SPENT);
        return promised.isEmpty() || spent.isEmpty() ? books.notReported() : left(promised, spent);
    }

    private Figure left(List<Flow> promised, List<Flow> spent) {
        Stream<Flow> out = Stream.concat(spent.stream(), budgetsToCome()).map(Flow::negated);
        return books.sum(Stream.concat(promised.stream(), out))
                .with(
                        value -> value.max(BigDecimal.ZERO.setScale(value.scale())),
                        books.currency().name());
    }

    private Stream<Flow> budgetsToCome() {
        return books.of(Kind.PLANNED).stream().filter(books::isToCome).filter(flow -> !flow.periodEnd()
                .isAfter(date()));
    }
}
