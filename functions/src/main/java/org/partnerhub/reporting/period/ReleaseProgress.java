package org.partnerhub.reporting.period;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * How far the release side has come with an approved period.
 *
 * @param at when it came there
 * @param version how often the period had moved by then
 * @param refusal why nothing may be shown; only when it was refused
 * @param current the release that was current then; once the period is released the one that shows it
 */
public record ReleaseProgress(
        Stage stage, Instant at, long version, Optional<Refusal> refusal, Optional<String> current) {

    /** The stages, in their order. */
    public enum Stage {
        /** Disclosure control decides what may be shown. */
        DECIDING,
        /** It did not let the period through; what was current stays so. */
        REFUSED,
        /** It has decided; validators read the candidate. */
        DECIDED,
        /** The period is locked and its release is made. */
        MAKING,
        /** The release is current. */
        CURRENT
    }

    /**
     * Why disclosure control let nothing through.
     *
     * @param system which indicators: {@code system training} or {@code indicator 1.1}
     * @param reason a code
     * @param victims whether it is about victims of trafficking
     */
    public record Refusal(String system, String reason, boolean victims) {}

    /** What was noted of a period last; empty before it was first looked at. */
    public static Optional<ReleaseProgress> of(Tables tables, ReportingPeriod period) {
        return tables.reader(Table.REPORTED)
                .find(key(period), Consistency.STRONG)
                .map(ReleaseProgress::read);
    }

    /** What was noted of every period of an organisation's part of an activity last, by its last day. */
    public static Map<LocalDate, ReleaseProgress> all(Tables tables, String activity, String organisation) {
        return tables.reader(Table.REPORTED).findAll(partition(activity, organisation), Consistency.STRONG).stream()
                .collect(Collectors.toMap(item -> LocalDate.parse(item.key().sort()), ReleaseProgress::read));
    }

    /** Notes it; whoever notes something else at the same moment is as right. */
    public void note(Tables tables, ReportingPeriod period) {
        byte[] content = Json.write(this);
        Change change = tables.reader(Table.REPORTED)
                .find(key(period), Consistency.STRONG)
                .<Change>map(before -> new Change.Replace(Table.REPORTED, before.replacedBy(content)))
                .orElseGet(() -> new Change.Add(Table.REPORTED, Item.first(key(period), content)));
        tables.commit(List.of(change));
    }

    private static Key key(ReportingPeriod period) {
        return new Key(
                partition(period.activity(), period.organisation()),
                period.end().toString());
    }

    private static String partition(String activity, String organisation) {
        return "RELEASING#" + activity + "#" + organisation;
    }

    private static ReleaseProgress read(Item item) {
        return Json.read(item.content(), new TypeReference<ReleaseProgress>() {});
    }
}
