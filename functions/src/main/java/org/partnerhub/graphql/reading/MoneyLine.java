package org.partnerhub.graphql.reading;

import java.util.Optional;
import org.partnerhub.graphql.reading.MoneyView.ResultMoney;
import org.partnerhub.model.Narratives;

/**
 * A line of a table of money by outcome.
 *
 * @param result the result's code; empty for what is for no single result
 * @param title what the result is called; without text where there is none
 */
public record MoneyLine(Kind kind, Optional<String> result, Narratives title, MoneyTotals totals) {

    /** What a line is about. */
    public enum Kind {
        RESULT,
        SUPPORT_COSTS,
        TOTAL
    }

    static MoneyLine of(ResultMoney money) {
        return new MoneyLine(Kind.RESULT, Optional.of(money.result()), money.title(), money.totals());
    }

    static MoneyLine of(Kind kind, MoneyTotals totals) {
        return new MoneyLine(kind, Optional.empty(), Narratives.NONE, totals);
    }
}
