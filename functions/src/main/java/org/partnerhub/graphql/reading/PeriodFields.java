package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerhub.graphql.Requests;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedTable;

/** The fields of indicators and periods that take arguments. */
record PeriodFields(CodeLists codeLists) {

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Indicator.sum", PeriodFields::yearSum,
                "Indicator.breakdown", this::persons,
                "Indicator.splits", this::splits,
                "Period.label", PeriodFields::label,
                "Period.splits", environment -> new Breakdown(period(environment), codeLists).splits(),
                "Period.breakdown", this::breakdown);
    }

    private static Figure yearSum(DataFetchingEnvironment environment) {
        int year = Objects.requireNonNull(environment.<Integer>getArgument("year"));
        return new YearSum(Arguments.source(environment, IndicatorView.class), Arguments.calendar(environment), year)
                .taken();
    }

    private static Optional<String> label(DataFetchingEnvironment environment) {
        return period(environment).label(Arguments.calendar(environment));
    }

    private List<Breakdown.Cell> persons(DataFetchingEnvironment environment) {
        List<String> axes = Objects.requireNonNull(environment.<List<String>>getArgument("by"));
        List<Map<String, Object>> where =
                Objects.requireNonNull(environment.<List<Map<String, Object>>>getArgument("where"));
        IndicatorView indicator = Arguments.source(environment, IndicatorView.class);
        return new IndicatorBreakdown(indicator, tables(environment), codeLists)
                .by(axes.stream().map(Axis::valueOf).toList(), Filter.of(where, codeLists));
    }

    private List<IndicatorSplits.Split> splits(DataFetchingEnvironment environment) {
        int most = Objects.requireNonNull(environment.<Integer>getArgument("axes"));
        return new IndicatorSplits(Arguments.source(environment, IndicatorView.class), tables(environment), codeLists)
                .byAtMost(most);
    }

    private List<ReleasedTable> tables(DataFetchingEnvironment environment) {
        return new TablesInScope(Arguments.source(environment, IndicatorView.class), codeLists)
                .of(Requests.scope(environment));
    }

    private List<Breakdown.Cell> breakdown(DataFetchingEnvironment environment) {
        List<String> axes = Objects.requireNonNull(environment.<List<String>>getArgument("by"));
        return new Breakdown(period(environment), codeLists)
                .by(axes.stream().map(Axis::valueOf).toList());
    }

    private static PeriodView period(DataFetchingEnvironment environment) {
        return Arguments.source(environment, PeriodView.class);
    }
}
