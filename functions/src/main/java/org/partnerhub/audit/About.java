package org.partnerhub.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What something is about, in codes. That each is a code of the hub, and not a text that somebody typed, is the duty of
 * whoever makes this.
 *
 * @param activity the identifier of an activity
 * @param organisation the identifier of the organisation whose part it is
 * @param periodEnd the last day of a reporting period
 * @param job the identifier of an import
 */
public record About(
        Optional<String> activity, Optional<String> organisation, Optional<LocalDate> periodEnd, Optional<String> job) {
    /** Nothing that has a code. */
    public static final About NOTHING =
            new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** An organisation's part of an activity. */
    public static About part(String activity, String organisation) {
        return new About(Optional.of(activity), Optional.of(organisation), Optional.empty(), Optional.empty());
    }

    /** The same in one reporting period. */
    public About inPeriod(LocalDate end) {
        return new About(activity, organisation, Optional.of(end), job);
    }

    /** The same by an import. */
    public About byJob(String id) {
        return new About(activity, organisation, periodEnd, Optional.of(id));
    }

    /** The same, with what is not said here taken from another. */
    public About or(About other) {
        return new About(
                activity.or(other::activity),
                organisation.or(other::organisation),
                periodEnd.or(other::periodEnd),
                job.or(other::job));
    }
}
