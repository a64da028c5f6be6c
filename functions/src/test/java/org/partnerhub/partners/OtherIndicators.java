package org.partnerhub.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Result;
import org.partnerhub.release.BuiltRelease;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedResult;
import org.partnerhub.release.ReleasedTable;

/**
 * Some indicators reached something else, and other things stand beside their figures.
 *
 * @param chosen which
 */
record OtherIndicators(OtherFigures figures, BiPredicate<Result, Indicator> chosen) {

    Release in(Release told) {
        Set<String> codes = codes(told);
        return new BuiltRelease(
                told.header(),
                told.facts(),
                told.results().stream().map(result -> result(result, codes)).toList(),
                tables(told.tables(), codes),
                told.money(),
                told.transactions(),
                remarks(told, codes));
    }

    /** As {@link #in} has it, and of some indicators it was never reported how they split. */
    Release unsplitIn(Release told) {
        Release other = in(told);
        Map<String, List<ReleasedTable>> tables = new TreeMap<>(other.tables());
        codes(told).stream().filter(code -> figures.random().nextBoolean()).forEach(tables::remove);
        return new BuiltRelease(
                other.header(),
                other.facts(),
                other.results(),
                tables,
                other.money(),
                other.transactions(),
                other.remarks());
    }

    private Set<String> codes(Release told) {
        return told.results().stream()
                .flatMap(result -> result.indicators().stream()
                        .filter(indicator -> chosen.test(result.definition(), indicator.definition())))
                .map(indicator -> indicator.definition().code())
                .collect(Collectors.toSet());
    }

    private ReleasedResult result(ReleasedResult told, Set<String> codes) {
        return new ReleasedResult(
                told.definition(),
                told.indicators().stream()
                        .map(indicator -> codes.contains(indicator.definition().code())
                                ? figures.indicator(indicator)
                                : indicator)
                        .toList());
    }

    private Map<String, List<ReleasedTable>> tables(Map<String, List<ReleasedTable>> told, Set<String> codes) {
        Map<String, List<ReleasedTable>> tables = new TreeMap<>(told);
        tables.replaceAll((code, each) -> codes.contains(code) ? figures.tables(each) : each);
        return tables;
    }

    /** Nobody holds anything against them, their documents are gone, and they are late for another reason. */
    private static Remarks remarks(Release release, Set<String> codes) {
        Remarks told = release.remarks();
        boolean areAll = release.results().stream()
                .flatMap(result -> result.indicators().stream())
                .allMatch(indicator -> codes.contains(indicator.definition().code()));
        List<Explanation> explanations = new ArrayList<>(told.explanations());
        explanations.replaceAll(each -> codes.contains(each.indicator())
                ? new Explanation(each.indicator(), each.periodEnd(), "Another reason", "Nothing")
                : each);
        return new Remarks(
                told.reservations().stream()
                        .filter(each -> !each.indicator().map(codes::contains).orElse(areAll))
                        .toList(),
                explanations,
                told.evidence().stream()
                        .filter(each -> !codes.contains(each.indicator()))
                        .toList());
    }
}
