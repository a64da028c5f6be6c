package org.partnerhub.reporting.period;

import java.time.Instant;
import java.util.Optional;
import org.partnerhub.model.Code;

/**
 * A step that was taken: when, by which role, and why. Nothing in it tells who the person was.
 *
 * @param from the state before; empty when the state has nothing to do with it
 * @param to the state after; the same as before when the step did not move the period
 * @param reason why, as a code of the list {@code PeriodReason}
 * @param words why, in words; left out for everybody who may not read them
 * @param indicator the code of the indicator that it is about; empty when it is about the whole period
 * @param objection the objection that was made, settled or withdrawn
 */
public record PeriodEvent(
        Instant at,
        PeriodRole role,
        EventKind kind,
        Optional<PeriodState> from,
        Optional<PeriodState> to,
        Optional<Code> reason,
        Optional<String> words,
        Optional<String> indicator,
        Optional<String> objection) {

    /** An event of which nothing more is known than who, when and what. */
    public static PeriodEvent of(Instant at, PeriodRole role, EventKind kind) {
        return new PeriodEvent(
                at,
                role,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same event, from a state to a state. */
    public PeriodEvent moving(PeriodState before, PeriodState after) {
        return new PeriodEvent(
                at, role, kind, Optional.of(before), Optional.of(after), reason, words, indicator, objection);
    }

    /** The same event with a reason. */
    public PeriodEvent because(Code newReason) {
        return new PeriodEvent(at, role, kind, from, to, Optional.of(newReason), words, indicator, objection);
    }

    /** The same event with words, without the blanks around them. */
    public PeriodEvent saying(String newWords) {
        return with(Optional.of(newWords.strip()));
    }

    /** The same event about an objection and, where it names one, an indicator. */
    public PeriodEvent about(Objection about) {
        return new PeriodEvent(at, role, kind, from, to, reason, words, about.indicator(), Optional.of(about.id()));
    }

    /** The same event about an indicator. */
    public PeriodEvent of(String newIndicator) {
        return new PeriodEvent(at, role, kind, from, to, reason, words, Optional.of(newIndicator), objection);
    }

    PeriodEvent withoutWords() {
        return with(Optional.empty());
    }

    private PeriodEvent with(Optional<String> newWords) {
        return new PeriodEvent(at, role, kind, from, to, reason, newWords, indicator, objection);
    }

    /** Leaves out the words. */
    @Override
    public String toString() {
        return at + " " + kind + " by " + role;
    }
}
