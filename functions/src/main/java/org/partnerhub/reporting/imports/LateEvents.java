package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodReason;
import org.partnerhub.reporting.period.PeriodRole;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Change;

/** Tells a period, once for each job, that something was posted in it that belongs to a closed one. */
record LateEvents(Importer importer, ImportJob job) {

    List<Change> adding(Set<LocalDate> late) {
        List<LocalDate> untold = late.stream()
                .filter(end -> !job.lateIn().contains(end))
                .sorted()
                .toList();
        return untold.isEmpty() ? List.of() : added(untold);
    }

    private List<Change> added(List<LocalDate> ends) {
        ImportRequest request = job.request();
        PeriodBook book = PeriodBook.read(importer.tables(), request.activity(), request.organisation());
        return ends.stream()
                .map(end -> PeriodEvents.add(
                        new ReportingPeriod(request.activity(), request.organisation(), end),
                        book.at(end).version(),
                        "import-" + job.id(),
                        event()))
                .toList();
    }

    /** The words of single rows stay out, since they might describe a person. */
    private PeriodEvent event() {
        PeriodEvent event = PeriodEvent.of(importer.now(), PeriodRole.REPORTER, EventKind.POSTED_LATE)
                .because(PeriodReason.of("LATE"));
        return job.request().lateReason().map(event::saying).orElse(event);
    }
}
