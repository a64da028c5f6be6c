package org.partnerhub.partners;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnerhub.model.Code;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Site;
import org.partnerhub.release.BuiltRelease;
import org.partnerhub.release.Release;

/** Some sites are others. */
record OtherSites(Random random) {
    private static final Optional<String> SKILLS = Optional.of("3");

    /** Sites that serve no outcome of skills are gone, or many. */
    Release forOtherOutcomes(Release told) {
        List<Site> sites = new ArrayList<>();
        for (Site site : told.facts().sites()) {
            int times = site.result().equals(SKILLS) ? 1 : random.nextInt(3);
            Collections.nCopies(times, site).forEach(sites::add);
        }
        return with(told, sites);
    }

    /** Sites outside a district have changed places and names; as many as before are planned, built and operating in the country. */
    Release outside(String district, Release told) {
        List<Site> sites = new ArrayList<>(told.facts().sites());
        sites.replaceAll(site -> site.district().code().equals(district) ? site : elsewhere(site, district));
        return with(told, sites);
    }

    private Site elsewhere(Site site, String district) {
        List<String> others = new ArrayList<>(List.of("LK11", "LK31", "LK52", "LK61", "LK92"));
        others.remove(district);
        return new Site(
                site.id() + random.nextInt(100),
                Narratives.of("en", "Another site"),
                site.kind(),
                new Code("District", others.get(random.nextInt(others.size()))),
                site.result(),
                Optional.empty(),
                site.planned().map(day -> day.minusDays(random.nextInt(90))),
                site.built().map(day -> day.minusDays(random.nextInt(90))),
                site.operating().map(day -> day.minusDays(random.nextInt(90))),
                site.synthetic());
    }

    private static Release with(Release told, List<Site> sites) {
        return new BuiltRelease(
                told.header(),
                told.facts().withSites(sites),
                told.results(),
                told.tables(),
                told.money(),
                told.transactions(),
                told.remarks());
    }
}
