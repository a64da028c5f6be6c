package org.partnerhub.graphql.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.release.Candidate;
import org.partnerhub.release.Decisions;
import org.partnerhub.release.OwnSites;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Table;

/** What would be released. */
record Candidates(Workplace workplace) {

    /** The candidate of an approved period. */
    Candidate of(ReportedPart part, LocalDate cutOff) {
        return new Candidate(
                new OwnSites(workplace.released()).told(part.candidate(cutOff)),
                cutOff,
                current(part.record().iatiIdentifier(), part.organisation()),
                decisions(),
                workplace.lists(),
                workplace.rates());
    }

    /** What disclosure control has decided. */
    Decisions decisions() {
        return Decisions.readFrom(workplace.tables().reader(Table.REPORTED));
    }

    private Optional<Release> current(String activity, String organisation) {
        ReleaseTable table = new ReleaseTable(workplace.released());
        return table.pointed(Consistency.STRONG)
                .current()
                .of(activity, organisation)
                .map(table::release);
    }
}
