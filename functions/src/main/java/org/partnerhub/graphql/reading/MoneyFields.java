package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.release.Release;

/** The fields about money that take arguments. */
final class MoneyFields {

    private MoneyFields() {}

    static Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Activity.money", MoneyFields::ofActivity,
                "Activity.agency", MoneyFields::agency,
                "Agency.money", MoneyFields::ofAgency,
                "Result.money", MoneyFields::ofResult,
                "QuarterMoney.label",
                        environment -> Arguments.source(environment, MoneyView.QuarterMoney.class)
                                .label(Arguments.calendar(environment)));
    }

    private static MoneyView ofActivity(DataFetchingEnvironment environment) {
        return new MoneyView(books(
                environment, Arguments.source(environment, ActivityView.class).current()));
    }

    private static AgencyView agency(DataFetchingEnvironment environment) {
        String organisation = Arguments.text(environment, "organisation");
        return Arguments.source(environment, ActivityView.class).agencies().stream()
                .filter(agency -> agency.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static MoneyView ofAgency(DataFetchingEnvironment environment) {
        return new MoneyView(books(
                environment,
                List.of(Arguments.source(environment, AgencyView.class).from())));
    }

    private static MoneyTotals ofResult(DataFetchingEnvironment environment) {
        ResultView result = Arguments.source(environment, ResultView.class);
        return MoneyTotals.ofResult(books(environment, List.of(result.from())), result.code());
    }

    private static Books books(DataFetchingEnvironment environment, List<Release> releases) {
        return new Books(releases, Arguments.currency(environment));
    }
}
