package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerhub.access.Scope;
import org.partnerhub.graphql.Page;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** The fields of an activity that take arguments, money apart. */
record ActivityFields(CodeLists codeLists) {

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Activity.result", ActivityFields::result,
                "Activity.indicator", environment -> indicator(environment, Arguments.text(environment, "code")),
                "Activity.sites", this::siteConnection,
                "Activity.siteTotal", environment -> sites(environment).total(),
                "Activity.siteCounts", this::siteCounts,
                "Activity.sum", ActivityFields::sum);
    }

    private static ResultView result(DataFetchingEnvironment environment) {
        String code = Arguments.text(environment, "code");
        return activity(environment).results().stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static IndicatorView indicator(DataFetchingEnvironment environment, String code) {
        return activity(environment).indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private SitePage siteConnection(DataFetchingEnvironment environment) {
        Optional<String> wanted = Arguments.optionalText(environment, "district");
        Scope scope = Requests.scope(environment);
        List<Code> districts = sites(environment).districts(scope).stream()
                .filter(district -> wanted.isEmpty() || wanted.get().equals(district.code()))
                .toList();
        if (districts.isEmpty()) {
            throw Refusal.notFound();
        }
        List<SiteView> sites = sites(environment).within(scope).stream()
                .filter(site -> districts.contains(site.district()))
                .toList();
        return SitePage.of(Page.asked(environment).of(sites), districts, scope.onlyOutcome());
    }

    private List<SiteCount> siteCounts(DataFetchingEnvironment environment) {
        return switch (AreaLevel.valueOf(Arguments.text(environment, "by"))) {
            case DISTRICT -> sites(environment).byDistrict();
            case PROVINCE -> sites(environment).byProvince();
        };
    }

    private static Sum sum(DataFetchingEnvironment environment) {
        List<String> codes = Objects.requireNonNull(environment.<List<String>>getArgument("indicators"));
        List<IndicatorView> indicators =
                codes.stream().map(code -> indicator(environment, code)).toList();
        return new Sum(activity(environment), indicators);
    }

    private Sites sites(DataFetchingEnvironment environment) {
        return new Sites(activity(environment), codeLists);
    }

    private static ActivityView activity(DataFetchingEnvironment environment) {
        return Arguments.source(environment, ActivityView.class);
    }
}
