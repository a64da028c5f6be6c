package org.partnerhub.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Remark;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * What is said beside figures: evidence and explanations, in the order of indicators' codes and periods; who wrote each, and
 * whether an approver has cleared it.
 *
 * <p>Promised: what is written anew is not cleared, whatever was cleared before in its place. Every method throws
 * {@link org.partnerhub.store.StoreUnavailable} when the table does not answer. That whoever asks belongs to the organisation,
 * and has the grant protection for what is about victims of trafficking, is the caller's duty.
 */
public record Notes(Tables tables) {

    /** An indicator in a period. */
    public record Stated(String indicator, LocalDate periodEnd) {}

    /** Every document that an organisation attached. */
    public List<KeptRemark<Evidence>> evidence(String activity, String organisation) {
        return all(activity, organisation, KeptRemark.EVIDENCE, new TypeReference<>() {});
    }

    /** Every explanation that an organisation gave. */
    public List<KeptRemark<Explanation>> explanations(String activity, String organisation) {
        return all(activity, organisation, KeptRemark.EXPLANATION, new TypeReference<>() {});
    }

    /** Both. */
    public List<KeptRemark<? extends Remark>> all(String activity, String organisation) {
        return Stream.<KeptRemark<? extends Remark>>concat(
                        evidence(activity, organisation).stream(), explanations(activity, organisation).stream())
                .toList();
    }

    /** What stands in the place that something has, whatever it says. */
    public Optional<KeptRemark<? extends Remark>> at(String activity, String organisation, Remark remark) {
        return all(activity, organisation).stream()
                .filter(kept -> KeptRemark.sort(kept.remark()).equals(KeptRemark.sort(remark)))
                .findFirst();
    }

    /** Where an organisation reports an actual, and has attached no document to it. */
    public List<Stated> withoutEvidence(Activity withActuals, String organisation) {
        Set<Stated> supported = evidence(withActuals.iatiIdentifier(), organisation).stream()
                .map(KeptRemark::remark)
                .map(evidence -> new Stated(evidence.indicator(), evidence.periodEnd()))
                .collect(Collectors.toSet());
        return withActuals.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .flatMap(Notes::stated)
                .filter(stated -> !supported.contains(stated))
                .toList();
    }

    /** Keeps what somebody wrote in place of what was there; nobody has cleared it. */
    public List<Change> keep(String activity, String organisation, Remark remark, String writer) {
        String partition = partition(activity, organisation);
        String sort = KeptRemark.sort(remark);
        return List.of(
                keep(new Key(partition, sort), Json.write(remark)),
                keep(RemarkStanding.key(partition, sort), Json.write(RemarkStanding.uncleared(writer))));
    }

    /** Keeps whether just this may be read by partners; what was written since it was read is not cleared by it. */
    public Change clear(String activity, String organisation, KeptRemark<?> kept, boolean isCleared) {
        Key key = RemarkStanding.key(partition(activity, organisation), KeptRemark.sort(kept.remark()));
        RemarkStanding standing =
                new RemarkStanding(kept.writer(), isCleared ? Optional.of(kept.id()) : Optional.empty());
        return keep(key, Json.write(standing));
    }

    private Change keep(Key key, byte[] content) {
        return tables.reader(Table.REPORTED)
                .find(key, Consistency.STRONG)
                .<Change>map(before -> new Change.Replace(Table.REPORTED, before.replacedBy(content)))
                .orElseGet(() -> new Change.Add(Table.REPORTED, Item.first(key, content)));
    }

    private <T extends Remark> List<KeptRemark<T>> all(
            String activity, String organisation, String kind, TypeReference<T> type) {
        List<Item> items = tables.reader(Table.REPORTED).findAll(partition(activity, organisation), Consistency.STRONG);
        Function<String, RemarkStanding> standings = RemarkStanding.among(items);
        return items.stream()
                .filter(item -> item.key().sort().startsWith(kind))
                .map(item -> standings.apply(item.key().sort()).of(Json.read(item.content(), type)))
                .toList();
    }

    private static Stream<Stated> stated(Indicator indicator) {
        return indicator.periods().stream()
                .filter(period -> !period.actuals().isEmpty())
                .map(period -> new Stated(indicator.code(), period.periodEnd()));
    }

    private static String partition(String activity, String organisation) {
        return "NOTES#" + activity + "#" + organisation;
    }
}
