package org.partnerhub.reporting.facts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Remark;
import org.partnerhub.reporting.KeptRemark;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Tables;

/**
 * Lets partners read what is said beside the figures of a period, one thing at a time, as somebody confirms who has not written
 * it.
 *
 * <p>Not checked, and the caller's duty: that the actor approves for the organisation, and that the period is not released;
 * {@link org.partnerhub.reporting.period.PeriodRemarks} does. That what is confirmed is true is the approver's duty.
 *
 * @param personal whether a text seems to hold what identifies a person
 * @param mayRead whether the actor may read what is said of an indicator
 */
public record Clearing(Tables tables, ReportingPeriod period, Predicate<String> personal, Predicate<String> mayRead) {
    private static final String UNCONFIRMED = "Partners read it only once this is confirmed.";

    /** What an approver confirms of something that is said. */
    public record Confirmation(boolean describesNoPerson, boolean givesNoUnreleasedNumber) {}

    /** What is said beside the period's figures under an id; empty, too, once it says something else. */
    public Optional<KeptRemark<? extends Remark>> find(String id) {
        return notes().all(period.activity(), period.organisation()).stream()
                .filter(kept -> kept.remark().periodEnd().equals(period.end()))
                .filter(kept ->
                        mayRead.test(kept.remark().indicator()) && kept.id().equals(id))
                .findFirst();
    }

    /** Plans to clear it; answers that it is cleared. */
    public Attempt<Boolean> clear(Actor actor, String id, Confirmation confirmed) {
        Optional<KeptRemark<? extends Remark>> found = find(id);
        return new Problems()
                .unless(
                        found.isPresent(),
                        "remark",
                        "NOT_FOUND",
                        "Nothing like this is said, or not any more: read it again.")
                .unless(
                        found.isEmpty() || isAnothers(found.get(), actor),
                        "remark",
                        "SAME_PERSON",
                        "Whoever wrote it may not clear it; what an unknown person wrote is to be written again.")
                .unless(confirmed.describesNoPerson(), "describesNoPerson", "NOT_CONFIRMED", UNCONFIRMED)
                .unless(confirmed.givesNoUnreleasedNumber(), "givesNoUnreleasedNumber", "NOT_CONFIRMED", UNCONFIRMED)
                .unless(
                        found.stream().flatMap(kept -> texts(kept.remark())).noneMatch(personal),
                        "remark",
                        "PERSONAL_DATA",
                        "This seems to identify a person.")
                .orElse(() -> kept(found.orElseThrow(), true));
    }

    /** Plans to take it back; answers that it is not cleared. */
    public Attempt<Boolean> withhold(String id) {
        return find(id).filter(KeptRemark::isCleared)
                .map(found -> kept(found, false))
                .orElseGet(() -> Attempt.refused("remark", "NOT_FOUND", "Nothing like this is cleared."));
    }

    private Attempt<Boolean> kept(KeptRemark<? extends Remark> remark, boolean isCleared) {
        return new Attempt.Done<>(
                isCleared, List.of(notes().clear(period.activity(), period.organisation(), remark, isCleared)));
    }

    private static boolean isAnothers(KeptRemark<? extends Remark> kept, Actor actor) {
        return kept.writer().filter(writer -> !writer.equals(actor.person())).isPresent();
    }

    private static Stream<String> texts(Remark remark) {
        return remark instanceof Evidence evidence
                ? Stream.of(evidence.title(), evidence.url(), URLDecoder.decode(evidence.url(), StandardCharsets.UTF_8))
                : Stream.of(((Explanation) remark).explanation(), ((Explanation) remark).action());
    }

    private Notes notes() {
        return new Notes(tables);
    }
}
