package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Result;
import org.partnerhub.release.Quarter;
import org.partnerhub.release.ReleasedResult;

/** Money of one or more organisations in one currency. */
public record MoneyView(Books books) {

    public Currency currency() {
        return books.currency();
    }

    public Optional<Rate> rate() {
        return books.rate();
    }

    public MoneyTotals total() {
        return MoneyTotals.inAll(books);
    }

    public MoneyTotals supportCosts() {
        return MoneyTotals.ofSupportCosts(books);
    }

    public List<ResultMoney> byResult() {
        return books.releases().stream()
                .flatMap(release -> release.results().stream()
                        .map(ReleasedResult::definition)
                        .map(result -> new ResultMoney(new Books(List.of(release), currency()), result)))
                .toList();
    }

    /** The lines of a table by outcome: each result, then support costs, then all of it. */
    public List<MoneyLine> lines() {
        Stream<MoneyLine> results = byResult().stream().map(MoneyLine::of);
        Stream<MoneyLine> others = Stream.of(
                MoneyLine.of(MoneyLine.Kind.SUPPORT_COSTS, supportCosts()),
                MoneyLine.of(MoneyLine.Kind.TOTAL, total()));
        return Stream.concat(results, others).toList();
    }

    public List<QuarterMoney> byQuarter() {
        return books.quarters().stream()
                .map(quarter -> new QuarterMoney(books, quarter))
                .toList();
    }

    public UnspentForecast unspentForecast() {
        return new UnspentForecast(books);
    }

    /** Money for one result, from the books of the organisation that owns it. */
    public record ResultMoney(Books books, Result definition) {

        public String result() {
            return definition.code();
        }

        public Narratives title() {
            return definition.title();
        }

        public MoneyTotals totals() {
            return MoneyTotals.ofResult(books, definition.code());
        }
    }

    /** Money of one calendar quarter. */
    public record QuarterMoney(Books books, Quarter quarter) {

        public LocalDate periodStart() {
            return quarter.firstDay();
        }

        public LocalDate periodEnd() {
            return quarter.lastDay();
        }

        public MoneyTotals totals() {
            return MoneyTotals.ofQuarter(books, quarter);
        }

        Optional<String> label(Calendar calendar) {
            Activity facts = books.releases().get(0).facts();
            return calendar.label(periodStart(), periodEnd(), facts);
        }
    }
}
