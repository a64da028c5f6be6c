package org.partnerhub.partners;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.local.MovableClock;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Part;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Reservation;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.MemoryItems;

/** The seed as it is released, in memory, with something beside the figures of every indicator. */
final class ReleasedSeed {
    private static final Path SEED = Path.of("infra/seed");
    private static final LocalDate PERIOD_END = LocalDate.of(2024, 9, 30);
    private static final Instant FIRST_RELEASE = Instant.parse("2023-04-21T04:30:00Z");

    private final MemoryItems items = new MemoryItems();
    private final MovableClock clock = new MovableClock(Clock.fixed(FIRST_RELEASE, ZoneOffset.UTC));
    private final Releaser releaser = new Releaser(
            items,
            items,
            RealControl.decisions(),
            RealControl.control(),
            RateReader.read(SEED.resolve("rates.csv")),
            clock);

    private ReleasedSeed() {}

    /** A released table of its own. */
    static MemoryItems inMemory() {
        ReleasedSeed seed = new ReleasedSeed();
        Stream.of("predecessor.xml", "uplift.xml").forEach(seed::release);
        return seed.items;
    }

    private void release(String file) {
        IatiReader reader = new IatiReader(CodeListReader.packaged().read());
        reader.read(SEED.resolve(file), activity -> Releaser.organisations(activity)
                .forEach(organisation -> release(new Part(activity, organisation, remarks(activity, organisation)))));
    }

    /** Each part at a day of its own, so that there are days on which only some were released. */
    private void release(Part part) {
        clock.pass(Duration.ofDays(200));
        releaser.release(part);
    }

    private static Remarks remarks(Activity activity, String organisation) {
        List<String> indicators = activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .map(Indicator::code)
                .toList();
        return new Remarks(
                Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                indicators.stream().map(Optional::of))
                        .map(ReleasedSeed::reservation)
                        .toList(),
                indicators.stream().map(ReleasedSeed::explanation).toList(),
                indicators.stream().map(ReleasedSeed::evidence).toList());
    }

    private static Reservation reservation(Optional<String> indicator) {
        return new Reservation(PERIOD_END, indicator, new Code("PeriodReason", "EVIDENCE_MISSING"), FIRST_RELEASE);
    }

    private static Explanation explanation(String indicator) {
        return new Explanation(indicator, PERIOD_END, "The rains came late", "Twice as many sessions");
    }

    private static Evidence evidence(String indicator) {
        String address = "https://example.org/" + indicator;
        return new Evidence(indicator, PERIOD_END, "Report", address, new Code("DocumentCategory", "B01"));
    }
}
