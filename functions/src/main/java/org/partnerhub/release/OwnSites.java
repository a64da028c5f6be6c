package org.partnerhub.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Part;
import org.partnerhub.model.Result;
import org.partnerhub.model.Site;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;

/**
 * Sites of an activity as one organisation may tell them: its own as it has recorded them, and those of others as they were
 * released, so that nobody tells what another has not approved yet.
 */
public record OwnSites(ItemReader released) {

    /** The part with those sites alone. */
    public Part told(Part part) {
        return part.with(told(part.activity(), part.organisation()));
    }

    private Activity told(Activity record, String organisation) {
        Map<String, String> owners = record.results().stream()
                .collect(Collectors.toMap(Result::code, Result::owner, (one, other) -> one, TreeMap::new));
        List<Site> known = known(record.iatiIdentifier());
        return record.withSites(record.sites().stream()
                .flatMap(site ->
                        isOwn(record, owners, site, organisation) ? Optional.of(site).stream() : same(known, site))
                .toList());
    }

    private static Stream<Site> same(List<Site> known, Site site) {
        return known.stream().filter(before -> before.id().equals(site.id())).limit(1);
    }

    private static boolean isOwn(Activity record, Map<String, String> owners, Site site, String organisation) {
        return site.result()
                .flatMap(code -> Optional.ofNullable(owners.get(code)))
                .or(() -> record.reportingOrg().ref())
                .filter(organisation::equals)
                .isPresent();
    }

    /** The release that reaches furthest knows the most of an activity; among those, the last that was made. */
    private List<Site> known(String activity) {
        ReleaseTable table = new ReleaseTable(released);
        return table.pointed(Consistency.STRONG).current().of(activity).values().stream()
                .map(table::release)
                .max(Comparator.comparing((Release release) -> release.header().cutOff())
                        .thenComparing(release -> release.header().releasedAt()))
                .map(release -> release.facts().sites())
                .orElse(List.of());
    }
}
