package org.partnerhub.graphql.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.CodeLists;
import org.partnerhub.release.Release;

/**
 * Every figure that differs between two releases of one organisation's part of an activity, in the order of indicators, periods,
 * tables and cells, money last; each with one reason. Texts, sites and single payments are no figures.
 */
record Changes(Release earlier, Release later, CodeLists codeLists) {

    List<Change> all() {
        return Stream.concat(indicators().flatMap(IndicatorChanges::all), new MoneyChanges(earlier, later).all())
                .toList();
    }

    private Stream<IndicatorChanges> indicators() {
        Map<String, IndicatorView> before = byCode(earlier);
        Map<String, IndicatorView> after = byCode(later);
        Stream<String> gone = before.keySet().stream().filter(code -> !after.containsKey(code));
        return Stream.concat(after.keySet().stream(), gone)
                .map(code -> new IndicatorChanges(
                        Optional.ofNullable(before.get(code)),
                        Optional.ofNullable(after.get(code)),
                        earlier.header(),
                        later.header(),
                        codeLists));
    }

    private static Map<String, IndicatorView> byCode(Release release) {
        Map<String, IndicatorView> indicators = new LinkedHashMap<>();
        new ActivityView(List.of(release))
                .indicators()
                .forEach(indicator -> indicators.put(indicator.code(), indicator));
        return indicators;
    }
}
