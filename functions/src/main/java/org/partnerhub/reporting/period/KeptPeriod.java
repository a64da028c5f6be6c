package org.partnerhub.reporting.period;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Table;

/**
 * A period as it is kept.
 *
 * @param version of the item that keeps it; 0 when there is none, which stands for an open period
 */
public record KeptPeriod(ReportingPeriod period, long version, Standing standing) {

    /** How far it has come. */
    public PeriodState state() {
        return standing.state();
    }

    /** Objections that nobody settled or took back in time, on a day in Sri Lanka; each is shown beside the figure. */
    public List<Objection> reservations(LocalDate today) {
        return standing.objections().stream()
                .filter(objection -> objection.isReservation(today))
                .toList();
    }

    /** Whether no objection holds up a release on that day in Sri Lanka; the period's state is another matter. */
    public boolean mayRelease(LocalDate today) {
        return standing.objections().stream().noneMatch(objection -> objection.holdsUp(today));
    }

    /** Holds only while nobody has taken a step; to be committed with whatever depends on how the period stands. */
    public Change.Unchanged unchanged() {
        return new Change.Unchanged(Table.REPORTED, period.key(), version);
    }

    static KeptPeriod never(ReportingPeriod period) {
        return new KeptPeriod(period, 0, Standing.FIRST);
    }

    static KeptPeriod of(ReportingPeriod period, Item item) {
        return new KeptPeriod(period, item.version(), Json.read(item.content(), new TypeReference<Standing>() {}));
    }

    KeptPeriod next(Standing newStanding) {
        return new KeptPeriod(period, version + 1, newStanding);
    }

    /** Keeps this version in place of the one before. */
    Change keep() {
        Item item = new Item(period.key(), version, Json.write(standing));
        return version == 1 ? new Change.Add(Table.REPORTED, item) : new Change.Replace(Table.REPORTED, item);
    }
}
