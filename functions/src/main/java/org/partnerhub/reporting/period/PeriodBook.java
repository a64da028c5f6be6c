package org.partnerhub.reporting.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * How all periods of an organisation in an activity stood when the book was read.
 *
 * @param kept those of which something is kept, by their last day; all others are open
 */
public record PeriodBook(String activity, String organisation, Map<LocalDate, KeptPeriod> kept) {

    /** Copies what is kept. */
    public PeriodBook {
        kept = Map.copyOf(kept);
    }

    /**
     * Reads every period at once, consistently; enough for a whole batch of facts.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public static PeriodBook read(Tables tables, String activity, String organisation) {
        String partition = ReportingPeriod.partition(activity, organisation);
        Map<LocalDate, KeptPeriod> kept = tables.reader(Table.REPORTED).findAll(partition, Consistency.STRONG).stream()
                .map(item -> kept(activity, organisation, item))
                .collect(Collectors.toMap(each -> each.period().end(), Function.identity()));
        return new PeriodBook(activity, organisation, kept);
    }

    /** The period that ends that day, open when nothing is kept of it; whether there is one at all is not known here. */
    public KeptPeriod at(LocalDate end) {
        KeptPeriod found = kept.get(end);
        return Objects.requireNonNullElseGet(
                found, () -> KeptPeriod.never(new ReportingPeriod(activity, organisation, end)));
    }

    /**
     * The period to post a fact in: the stated one while it is open, else the earliest later one that is.
     *
     * @param ends the last days of the indicator's periods
     * @return empty when none is open, or when the stated day is not among the ends
     */
    public Optional<PostingPeriod> posting(Collection<LocalDate> ends, LocalDate stated) {
        return ends.stream()
                .filter(end -> ends.contains(stated) && !end.isBefore(stated))
                .filter(end -> at(end).state() == PeriodState.OPEN)
                .min(LocalDate::compareTo)
                .map(end -> new PostingPeriod(end, !end.equals(stated), at(end).unchanged()));
    }

    private static KeptPeriod kept(String activity, String organisation, Item item) {
        LocalDate end = LocalDate.parse(item.key().sort());
        return KeptPeriod.of(new ReportingPeriod(activity, organisation, end), item);
    }
}
