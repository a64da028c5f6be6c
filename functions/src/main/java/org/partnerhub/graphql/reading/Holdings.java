package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import org.partnerhub.graphql.Reading;
import org.partnerhub.release.Header;

/** What one request may read of activities: the root of every query, whichever door it came in by. */
public interface Holdings extends Reading {

    /** Every activity, in the order of identifiers. */
    List<ActivityView> activities();

    /** One activity. */
    Optional<ActivityView> activity(String iatiIdentifier);

    /** Every release that is current or lies before one that is, newest cut-off first. */
    List<Header> releases();

    /** What was released before and stays; empty at the reporting desk, which has drafts and no history of them. */
    default Optional<Archive> archive() {
        return Optional.empty();
    }
}
