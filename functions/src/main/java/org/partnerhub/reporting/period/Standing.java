package org.partnerhub.reporting.period;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Code;

/**
 * What is kept of a period.
 *
 * @param submittedBy the code of the person who submitted it last; it is compared and never shown
 * @param lastReturn why it was given back, until it is submitted again
 * @param releaseOrdered whether an approver has asked for the release of what is approved
 * @param objections every objection there ever was, in the order in which they were made
 */
public record Standing(
        PeriodState state,
        Optional<String> submittedBy,
        Optional<Return> lastReturn,
        boolean releaseOrdered,
        List<Objection> objections) {
    static final Standing FIRST = new Standing(PeriodState.OPEN, Optional.empty(), Optional.empty(), false, List.of());

    /** Why a period was given back; the words are for the organisation itself. */
    public record Return(Instant at, Code reason, String words) {

        /** Leaves out the words. */
        @Override
        public String toString() {
            return "returned at " + at;
        }
    }

    /** Copies the objections. */
    public Standing {
        objections = List.copyOf(objections);
    }

    Standing submitted(String person) {
        return new Standing(PeriodState.SUBMITTED, Optional.of(person), Optional.empty(), false, objections);
    }

    Standing returned(Return why) {
        return new Standing(PeriodState.OPEN, Optional.empty(), Optional.of(why), false, objections);
    }

    Standing in(PeriodState newState) {
        return new Standing(newState, submittedBy, lastReturn, releaseOrdered, objections);
    }

    Standing ordered() {
        return new Standing(state, submittedBy, lastReturn, true, objections);
    }

    Standing with(Objection another) {
        return having(Stream.concat(objections.stream(), Stream.of(another)).toList());
    }

    Standing having(List<Objection> newObjections) {
        return new Standing(state, submittedBy, lastReturn, releaseOrdered, newObjections);
    }

    Standing closed(String objection, Objection.State how) {
        return having(objections.stream()
                .map(each -> each.id().equals(objection) ? each.closed(how) : each)
                .toList());
    }

    Optional<Objection> open(String objection) {
        return objections.stream()
                .filter(each -> each.id().equals(objection) && each.state() == Objection.State.OPEN)
                .findFirst();
    }

    /** Leaves out the person's code and the words. */
    @Override
    public String toString() {
        return state + " with " + objections.size() + " objections";
    }
}
