package org.partnerhub.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Documents.Reference;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;

/** The activities that organisations have reported, whole and unprotected; only the release side may read them. */
public final class ReportedActivities {
    private static final String HEADS = "ACTIVITIES";

    private final ItemReader reader;
    private final ItemWriter writer;

    public ReportedActivities(ItemReader reader, ItemWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * A record as it is kept.
     *
     * @param head the item that says which record is in force
     */
    public record Kept(Activity activity, Item head) {}

    /** The record of an activity that is in force. */
    public Optional<Kept> find(String iatiIdentifier) {
        return reader.find(new Key(HEADS, iatiIdentifier), Consistency.STRONG)
                .map(head -> new Kept(activity(head), head));
    }

    /**
     * Writes another record beside the one in force, and answers the change that puts it in force, unless somebody else
     * was faster.
     *
     * @throws RecordRefused when it changes what must not change once it was reported
     */
    public Change replacing(Kept kept, Activity activity) {
        refuseWhatIsFrozen(kept.activity(), activity);
        return new Change.Replace(Table.REPORTED, kept.head().replacedBy(written(activity)));
    }

    /**
     * Notes which record a period was approved with; to be committed with the approval, which is refused when the record
     * was changed meanwhile.
     */
    public List<Change> approving(Kept kept, String organisation, LocalDate periodEnd) {
        Key key = approved(kept.activity().iatiIdentifier(), organisation, periodEnd);
        byte[] content = kept.head().content();
        Change note = reader.find(key, Consistency.STRONG)
                .<Change>map(before -> new Change.Replace(Table.REPORTED, before.replacedBy(content)))
                .orElseGet(() -> new Change.Add(Table.REPORTED, Item.first(key, content)));
        return List.of(
                note,
                new Change.Unchanged(
                        Table.REPORTED, kept.head().key(), kept.head().version()));
    }

    /** The record that a period was approved with; empty when it was released before the hub kept its steps. */
    public Optional<Activity> approved(ReportingPeriod period) {
        return reader.find(approved(period.activity(), period.organisation(), period.end()), Consistency.STRONG)
                .map(note -> activity(period.activity(), note));
    }

    /** Every reported activity in the order of their identifiers. */
    public List<Activity> all() {
        return reader.findAll(HEADS, Consistency.STRONG).stream()
                .map(this::activity)
                .toList();
    }

    /**
     * Takes in a record: a first one as it is, a later one for what it states. The same record again changes nothing.
     *
     * @return the names of the parts that the record does not state and that were kept from the one before
     * @throws RecordRefused when the record changes what must not change once it was reported; nothing is taken in
     * @throws StoreUnavailable when somebody else changed the activity at the same moment; it may be run again
     */
    public List<String> accept(Activity activity) {
        Optional<Item> head = reader.find(key(activity), Consistency.STRONG);
        head.ifPresent(item -> refuseWhatIsFrozen(activity(item), activity));
        Update update =
                head.map(item -> Update.of(this.activity(item), activity)).orElse(new Update(activity, List.of()));
        boolean isNew =
                head.map(item -> !activity(item).equals(update.activity())).orElse(true);
        if (isNew && !keep(head, update.activity())) {
            throw new StoreUnavailable("the activity was changed by somebody else at the same moment");
        }
        return update.keptFromBefore();
    }

    private boolean keep(Optional<Item> head, Activity activity) {
        byte[] content = written(activity);
        return head.map(item -> writer.replace(item.replacedBy(content)))
                .orElseGet(() -> writer.add(Item.first(key(activity), content)));
    }

    private static void refuseWhatIsFrozen(Activity before, Activity later) {
        new Freeze(before, later).violation().ifPresent(reason -> {
            throw new RecordRefused(reason);
        });
    }

    private byte[] written(Activity activity) {
        Reference reference = new Documents(writer).add(partition(activity.iatiIdentifier()), Json.write(activity));
        return Json.write(reference);
    }

    private Activity activity(Item head) {
        return activity(head.key().sort(), head);
    }

    private Activity activity(String iatiIdentifier, Item note) {
        Reference reference = Json.read(note.content(), new TypeReference<Reference>() {});
        byte[] content = Documents.read(reader, partition(iatiIdentifier), reference);
        return Json.read(content, new TypeReference<Activity>() {});
    }

    private static Key approved(String activity, String organisation, LocalDate periodEnd) {
        return new Key("APPROVED#" + activity + "#" + organisation, periodEnd.toString());
    }

    private static Key key(Activity activity) {
        return new Key(HEADS, activity.iatiIdentifier());
    }

    private static String partition(String iatiIdentifier) {
        return "ACTIVITY#" + iatiIdentifier;
    }
}
