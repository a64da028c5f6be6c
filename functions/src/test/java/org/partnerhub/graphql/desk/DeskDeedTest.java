package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.audit.About;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Kind;
import org.partnerhub.graphql.Operation;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.reporting.period.Actor;

/** The audit log is told of each deed whose rows were open to whoever did it. */
final class DeskDeedTest {

    @Test
    void whoever_reports_has_the_rows_of_the_own_organisation_open_and_with_a_grant_those_of_victims() {
        assertEquals(
                List.of(ActivitySample.IOM, "protection"),
                scope(Partner.IOM, Set.of(Grant.REPORTER, Grant.PROTECTION), Set.of()));
    }

    @Test
    void whoever_validates_has_candidates_open_in_the_own_districts() {
        assertEquals(
                List.of("candidates", "LK11", "LK51"),
                scope(Partner.GOVERNMENT, Set.of(Grant.VALIDATOR), Set.of("LK51", "LK11")));
    }

    @Test
    void auditors_have_the_log_open_and_whoever_has_no_grant_has_nothing() {
        assertEquals(List.of("audit"), scope(Partner.IOM, Set.of(Grant.AUDITOR), Set.of()));
        assertEquals(List.of(), scope(Partner.IOM, Set.of(), Set.of()));
    }

    private static List<String> scope(Partner partner, Set<Grant> grants, Set<String> districts) {
        Actor actor = new Actor(new Viewer(partner, grants, districts), "somebody");
        Deed deed = new DeskDeed(actor, new Operation(Optional.empty(), "ab".repeat(32)))
                .of(Kind.READ, List.of("desk"), About.NOTHING);
        return deed.scope();
    }
}
