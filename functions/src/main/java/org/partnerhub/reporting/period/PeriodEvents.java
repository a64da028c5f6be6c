package org.partnerhub.reporting.period;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Viewer;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Every step that was ever taken; events are added and never changed.
 *
 * <p>Who may ask for events at all is the caller's duty. Promised here: words are read by the organisation itself; what
 * validators say, and how the organisation answers an objection, also by validators who serve the whole country and every
 * outcome.
 */
public record PeriodEvents(Tables tables) {

    /**
     * What happened to a period, in the order in which it happened, without the words that this viewer may not read.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public List<PeriodEvent> read(ReportingPeriod period, Viewer viewer) {
        return read(partition(period), period.organisation(), viewer);
    }

    /**
     * What happened to an organisation's deputies, in the order in which it happened.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public List<PeriodEvent> readDeputies(String organisation, Viewer viewer) {
        return read(deputies(organisation), organisation, viewer);
    }

    /**
     * Adds an event to a period; to be committed with what it tells of.
     *
     * @param version of the period when it happened; events are read in this order
     * @param name tells events of one version apart and puts them in order; bare numbers are taken by the workflow
     */
    public static Change add(ReportingPeriod period, long version, String name, PeriodEvent event) {
        return add(partition(period), version, name, event);
    }

    static Change addToDeputies(String organisation, long version, PeriodEvent event) {
        return add(deputies(organisation), version, "1", event);
    }

    private static Change add(String partition, long version, String name, PeriodEvent event) {
        Key key = new Key(partition, String.format(Locale.ROOT, "%010d#%s", version, name));
        return new Change.Add(Table.REPORTED, Item.first(key, Json.write(event)));
    }

    private List<PeriodEvent> read(String partition, String organisation, Viewer viewer) {
        return tables.reader(Table.REPORTED).findAll(partition, Consistency.STRONG).stream()
                .map(item -> Json.read(item.content(), new TypeReference<PeriodEvent>() {}))
                .map(event -> mayReadWords(viewer, organisation, event) ? event : event.withoutWords())
                .toList();
    }

    private static boolean mayReadWords(Viewer viewer, String organisation, PeriodEvent event) {
        boolean isOwn =
                viewer.partner().organisation().filter(organisation::equals).isPresent();
        boolean isBetweenBoth = event.role() == PeriodRole.VALIDATOR || event.kind() == EventKind.SETTLED;
        return isOwn || (isBetweenBoth && validatesAll(viewer));
    }

    private static boolean validatesAll(Viewer viewer) {
        boolean isNarrowed = viewer.isDistrictOfficer() || viewer.has(Grant.TVEC) || viewer.has(Grant.ANTI_TRAFFICKING);
        return viewer.has(Grant.VALIDATOR) && !isNarrowed;
    }

    private static String partition(ReportingPeriod period) {
        return "EVENTS#" + period.activity() + "#" + period.organisation() + "#" + period.end();
    }

    /** Cannot be a period's, since no organisation's identifier holds a number sign. */
    private static String deputies(String organisation) {
        return "EVENTS#" + organisation;
    }
}
