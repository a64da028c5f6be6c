package org.partnerhub.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Part;
import org.partnerhub.model.Rate;

/**
 * What a release would hold if it were made now, for those who look at it before. It shows what was decided for it, and
 * nothing before that.
 *
 * @param approved with the actuals of approved and released periods alone
 * @param cutOff the last day of the period that was approved
 * @param previous the release that is current
 * @param decisions where disclosure control has kept what it decided
 */
public record Candidate(
        Part approved,
        LocalDate cutOff,
        Optional<Release> previous,
        Decisions decisions,
        CodeLists lists,
        List<Rate> rates) {
    private static final String ID = "CANDIDATE";

    /** The candidate in the shape of a release, after disclosure control; empty as long as that has not decided on it. */
    public Optional<Release> release() {
        return decided((control, shown) -> built(shown));
    }

    /** What partners will see of it, and of what no more than before; empty as long as nothing is decided on it. */
    public Optional<ReleasePreview> preview() {
        return decided((control, shown) -> new Previewing(built(shown), shown, control::before).preview());
    }

    private <T> Optional<T> decided(BiFunction<Control, Map<String, Decided>, T> made) {
        try {
            Control control = control();
            return control.made().map(entry -> made.apply(control, control.shown(entry)));
        } catch (NotReleasable refused) {
            return Optional.empty();
        }
    }

    private Release built(Map<String, Decided> shown) {
        return new ReleaseBuilder(approved, rates).build(header(), previous, shown);
    }

    private Control control() {
        List<CountedSystem> systems = new ReleaseBuilder(approved, rates).systems();
        return Control.of(lists, decisions.of(approved), systems, cutOff, previous);
    }

    private Header header() {
        return new Header(
                ID,
                approved.activity().iatiIdentifier(),
                approved.organisation(),
                cutOff,
                0,
                Instant.EPOCH,
                previous.map(release -> release.header().id()),
                Optional.empty());
    }
}
