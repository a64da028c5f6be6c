package org.partnerhub.reporting.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Indicator;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * What is said beside figures: evidence and explanations, in the order of indicators' codes and periods.
 *
 * <p>Every method throws {@link org.partnerhub.store.StoreUnavailable} when the table does not answer. That whoever asks belongs
 * to the organisation, and has the grant protection for what is about victims of trafficking, is the caller's duty.
 */
public record Notes(Tables tables) {
    private static final String EVIDENCE = "EVIDENCE#";
    private static final String EXPLANATION = "EXPLANATION#";

    /** An indicator in a period. */
    public record Stated(String indicator, LocalDate periodEnd) {}

    /** Every document that an organisation attached. */
    public List<Evidence> evidence(String activity, String organisation) {
        return contents(activity, organisation, EVIDENCE)
                .map(content -> Json.read(content, new TypeReference<Evidence>() {}))
                .toList();
    }

    /** Every explanation that an organisation gave. */
    public List<Explanation> explanations(String activity, String organisation) {
        return contents(activity, organisation, EXPLANATION)
                .map(content -> Json.read(content, new TypeReference<Explanation>() {}))
                .toList();
    }

    /** Where an organisation reports an actual, and has attached no document to it. */
    public List<Stated> withoutEvidence(Activity withActuals, String organisation) {
        Set<Stated> supported = evidence(withActuals.iatiIdentifier(), organisation).stream()
                .map(evidence -> new Stated(evidence.indicator(), evidence.periodEnd()))
                .collect(Collectors.toSet());
        return withActuals.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .flatMap(Notes::stated)
                .filter(stated -> !supported.contains(stated))
                .toList();
    }

    Change keep(Own own, Evidence evidence) {
        String hash = Documents.sha256(evidence.url().getBytes(StandardCharsets.UTF_8));
        String sort = EVIDENCE + evidence.indicator() + "#" + evidence.periodEnd() + "#" + hash;
        return keep(new Key(partition(own.activity(), own.organisation()), sort), Json.write(evidence));
    }

    Change keep(Own own, Explanation explanation) {
        String sort = EXPLANATION + explanation.indicator() + "#" + explanation.periodEnd();
        return keep(new Key(partition(own.activity(), own.organisation()), sort), Json.write(explanation));
    }

    private Change keep(Key key, byte[] content) {
        return tables.reader(Table.REPORTED)
                .find(key, Consistency.STRONG)
                .<Change>map(before -> new Change.Replace(Table.REPORTED, before.replacedBy(content)))
                .orElseGet(() -> new Change.Add(Table.REPORTED, Item.first(key, content)));
    }

    private Stream<byte[]> contents(String activity, String organisation, String kind) {
        return tables.reader(Table.REPORTED).findAll(partition(activity, organisation), Consistency.STRONG).stream()
                .filter(item -> item.key().sort().startsWith(kind))
                .map(Item::content);
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
