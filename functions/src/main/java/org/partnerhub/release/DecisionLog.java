package org.partnerhub.release;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.partnerhub.disclosure.Known;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Documents.Reference;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;

/**
 * What disclosure control has decided for every candidate and release of one organisation's part of an activity, one after
 * the other. It lies in the reported table, left of the wall, and nothing in it ever changes.
 *
 * @param reader of the reported table
 * @param writer of the reported table
 * @param salts makes a new secret
 */
record DecisionLog(ItemReader reader, ItemWriter writer, Supplier<byte[]> salts, String activity, String organisation) {

    /** All decisions for one candidate or release, in the order in which they were made, from 1. */
    record Entry(int number, LocalDate cutOff, SortedMap<String, SystemDecision> systems) {

        /** What was decided on a system. */
        Optional<SystemDecision> on(SystemCounts system) {
            return Optional.ofNullable(systems.get(system.system().name()));
        }
    }

    private record Kept(int number, LocalDate cutOff, Reference decisions) {}

    private record Released(int number) {}

    /** Every entry, the first one first. */
    List<Entry> entries() {
        return reader.findAll(partition("DECISIONS"), Consistency.STRONG).stream()
                .map(item -> Json.read(item.content(), new TypeReference<Kept>() {}))
                .map(this::read)
                .toList();
    }

    /** What each of the entries lets anyone know of a system. */
    static List<Known> history(List<Entry> entries, String system) {
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.systems().get(system)).stream())
                .distinct()
                .map(SystemDecision::known)
                .toList();
    }

    /** The secret of the entry with that number, the same whenever it is asked for; made when it is asked for first. */
    byte[] salt(int number) {
        Key key = new Key(partition("SALTS"), sort(number));
        if (reader.find(key, Consistency.STRONG).isEmpty()) {
            writer.add(Item.first(key, Base64.getEncoder().encode(salts.get())));
        }
        return Base64.getDecoder().decode(Documents.required(reader, key).content());
    }

    /**
     * Adds an entry.
     *
     * @throws StoreUnavailable when somebody else has added one of that number; then it is to be decided anew
     */
    void add(Entry entry) {
        Reference decisions = new Documents(writer).add(partition("DECIDED"), Json.write(entry.systems()));
        Kept kept = new Kept(entry.number(), entry.cutOff(), decisions);
        if (!writer.add(Item.first(new Key(partition("DECISIONS"), sort(entry.number())), Json.write(kept)))) {
            throw new StoreUnavailable("another release was decided on at the same moment; run it again");
        }
    }

    /** Remembers which entry a release shows, before it becomes current. */
    void isShownBy(String release, Entry entry) {
        writer.add(Item.first(shown(release), Json.write(new Released(entry.number()))));
    }

    /** The entry that a release shows; empty for one that was made before there were any. */
    Optional<Entry> shownBy(List<Entry> entries, String release) {
        return reader.find(shown(release), Consistency.STRONG)
                .map(item -> Json.read(item.content(), new TypeReference<Released>() {}))
                .map(released -> entries.get(released.number() - 1));
    }

    private Entry read(Kept kept) {
        byte[] decisions = Documents.read(reader, partition("DECIDED"), kept.decisions());
        return new Entry(kept.number(), kept.cutOff(), Json.read(decisions, new TypeReference<>() {}));
    }

    private Key shown(String release) {
        return new Key(partition("SHOWN"), release);
    }

    private String partition(String kind) {
        return String.join("#", kind, activity, organisation);
    }

    private static String sort(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }
}
