package org.partnerhub.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Part;
import org.partnerhub.model.Remark;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Reservation;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.Objection;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * One organisation's part of an activity as it is kept, with how far each of its periods had come when it was read.
 *
 * <p>Methods that read throw {@link org.partnerhub.store.StoreUnavailable} when a table does not answer.
 *
 * @param record the activity as it is kept now
 */
public record ReportedPart(Tables tables, Activity record, String organisation, PeriodBook book) {

    /** Reads how far the periods have come. */
    public static ReportedPart read(Tables tables, Activity record, String organisation) {
        return new ReportedPart(
                tables, record, organisation, PeriodBook.read(tables, record.iatiIdentifier(), organisation));
    }

    /** The last days of all its periods. */
    public NavigableSet<LocalDate> ends() {
        return Reports.ends(record, organisation);
    }

    /** The last days of those periods that have come just as far. */
    public NavigableSet<LocalDate> ends(PeriodState state) {
        return ends().stream()
                .filter(end -> book.at(end).state() == state)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is kept, with the actuals of the periods that have come as far as one of these, and what was cleared beside them. */
    public Part told(Set<PeriodState> states) {
        return told(record, states);
    }

    /** What the candidate of an approved period holds: the record as it was approved, with what is approved or released. */
    public Part candidate(LocalDate end) {
        return told(approved(end), Set.of(PeriodState.APPROVED, PeriodState.RELEASED));
    }

    /** What a release up to a locked period holds: the record as it was approved, with what is locked. */
    public Part released(LocalDate end) {
        return told(approved(end), Set.of(PeriodState.RELEASED));
    }

    /** As it was kept then, whatever became of it since; as it is now, if it was released before its steps were kept. */
    private Activity approved(LocalDate end) {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED))
                .approved(new ReportingPeriod(record.iatiIdentifier(), organisation, end))
                .orElse(record);
    }

    private Part told(Activity activity, Set<PeriodState> states) {
        Predicate<LocalDate> isTold = end -> states.contains(book.at(end).state());
        return new Part(new Reports(tables, organisation, isTold).of(activity), organisation, remarks(isTold));
    }

    /** Of what is said beside figures, only what an approver has cleared. */
    private Remarks remarks(Predicate<LocalDate> isTold) {
        Notes notes = new Notes(tables);
        return new Remarks(
                reservations(isTold),
                cleared(notes.explanations(record.iatiIdentifier(), organisation), isTold),
                cleared(notes.evidence(record.iatiIdentifier(), organisation), isTold));
    }

    private static <T extends Remark> List<T> cleared(List<KeptRemark<T>> kept, Predicate<LocalDate> isTold) {
        return kept.stream()
                .filter(KeptRemark::isCleared)
                .map(KeptRemark::remark)
                .filter(remark -> isTold.test(remark.periodEnd()))
                .toList();
    }

    /** What is still objected to a period once it was released, nobody has settled in time. */
    private List<Reservation> reservations(Predicate<LocalDate> isTold) {
        return ends(PeriodState.RELEASED).stream()
                .filter(isTold)
                .map(book::at)
                .flatMap(ReportedPart::reservations)
                .toList();
    }

    private static Stream<Reservation> reservations(KeptPeriod period) {
        return period.standing().objections().stream()
                .filter(objection -> objection.state() == Objection.State.OPEN)
                .map(objection -> new Reservation(
                        period.period().end(), objection.indicator(), objection.reason(), objection.madeAt()));
    }
}
