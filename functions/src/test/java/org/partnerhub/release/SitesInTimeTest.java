package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Site;

/** A release tells of sites what had come true by its cut-off, and nothing that was built since. */
class SitesInTimeTest {
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private final Desk desk = Desk.open();

    @Test
    void what_was_built_after_the_cut_off_is_planned_then_and_built_in_the_next_release() {
        assertReleased(
                twoQuarters().site("market", on("2024-01-15"), on("2024-04-10")),
                "market planned 2024-01-15",
                "market planned 2024-01-15 built 2024-04-10");
    }

    @Test
    void what_is_done_on_the_last_day_belongs_to_the_release() {
        assertReleased(
                twoQuarters().site("road", on("2024-03-31"), on("2024-04-01")),
                "road planned 2024-03-31",
                "road planned 2024-03-31 built 2024-04-01");
    }

    @Test
    void what_was_planned_after_the_cut_off_is_not_there_yet() {
        assertReleased(twoQuarters().site("well", on("2024-05-01"), NEVER), "well planned 2024-05-01");
    }

    @Test
    void a_site_of_which_nothing_is_stated_is_in_every_release() {
        assertReleased(twoQuarters().site("shed"), "shed", "shed");
    }

    /** What two releases after each other tell of the sites. */
    private void assertReleased(ActivitySample activity, String... sites) {
        List<String> released = desk.release(activity);
        assertEquals(List.of(sites), released.stream().flatMap(this::sites).toList());
    }

    private static ActivitySample twoQuarters() {
        return ActivitySample.with(
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 1).quarter("2024Q2", 1));
    }

    private static Optional<LocalDate> on(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private Stream<String> sites(String release) {
        return desk.release(release).facts().sites().stream().map(SitesInTimeTest::text);
    }

    private static String text(Site site) {
        return site.id()
                + site.planned().map(day -> " planned " + day).orElse("")
                + site.built().map(day -> " built " + day).orElse("");
    }
}
