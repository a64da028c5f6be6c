package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnerhub.access.Row;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Result;
import org.partnerhub.model.Site;
import org.partnerhub.release.Release;

/** The sites of an activity, as stated by the publisher's release. */
record Sites(ActivityView activity, CodeLists codeLists) {
    private static final String DISTRICT = "District";
    private static final String PROVINCE = "Province";

    /** The sites that a viewer may see, in the order of their identifiers. */
    List<SiteView> within(Scope scope) {
        return activity.facts().sites().stream()
                .filter(site -> scope.opens(Rule.FIGURE, row(site)))
                .sorted(Comparator.comparing(Site::id))
                .map(site -> new SiteView(site, province(site)))
                .toList();
    }

    /** The districts that a viewer may see. */
    List<Code> districts(Scope scope) {
        Row anywhere = Row.ofOrganisation(publisher());
        return codes(DISTRICT).stream()
                .filter(district -> scope.viewer().districts().isEmpty()
                        || scope.opens(Rule.FIGURE, anywhere.inArea(district.code())))
                .toList();
    }

    SiteCount total() {
        return count(Optional.empty(), activity.facts().sites());
    }

    List<SiteCount> byDistrict() {
        return counts(DISTRICT, Site::district);
    }

    List<SiteCount> byProvince() {
        return counts(PROVINCE, this::province);
    }

    private List<SiteCount> counts(String list, Function<Site, Code> area) {
        return codes(list).stream()
                .map(code -> count(
                        Optional.of(code),
                        activity.facts().sites().stream()
                                .filter(site -> area.apply(site).equals(code))
                                .toList()))
                .toList();
    }

    private SiteCount count(Optional<Code> area, List<Site> sites) {
        return new SiteCount(
                area,
                areaRow(area),
                figure(sites, Site::planned),
                figure(sites, Site::built),
                figure(sites, Site::operating));
    }

    /** NOT_REPORTED when nobody has made such a statement about any site of the activity, else a number, zero included. */
    private Figure figure(List<Site> sites, Function<Site, Optional<LocalDate>> statement) {
        Release release = activity.current().get(0);
        boolean reported = activity.facts().sites().stream()
                .anyMatch(site -> statement.apply(site).isPresent());
        long stated =
                sites.stream().filter(site -> statement.apply(site).isPresent()).count();
        return reported
                ? Figure.published(
                        BigDecimal.valueOf(stated),
                        "ENTITY",
                        release.header().id(),
                        release.header().cutOff())
                : Figure.notReported("ENTITY", release.header().id());
    }

    private Row areaRow(Optional<Code> area) {
        Row country = Row.ofOrganisation(publisher());
        return area.map(code -> country.inArea(code.code())).orElse(country);
    }

    private Row row(Site site) {
        return Row.ofOrganisation(publisher())
                .inOutcome(outcome(site))
                .inArea(site.district().code());
    }

    private Optional<Integer> outcome(Site site) {
        return activity.results().stream()
                .map(result -> result.result().definition())
                .filter(result -> site.result().equals(Optional.of(result.code())))
                .findFirst()
                .flatMap(Result::outcome);
    }

    private String publisher() {
        return activity.current().get(0).header().organisation();
    }

    private Code province(Site site) {
        return codeLists
                .find(site.district())
                .flatMap(CodeLists.Entry::parent)
                .map(parent -> new Code(PROVINCE, parent))
                .orElseThrow(() -> new IllegalStateException("a district without a province"));
    }

    private List<Code> codes(String list) {
        return codeLists.entries(list).stream().map(CodeLists.Entry::code).toList();
    }
}
