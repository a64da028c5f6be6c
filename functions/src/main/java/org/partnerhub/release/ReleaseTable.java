package org.partnerhub.release;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.OnFirstUse;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Transaction;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Documents.Reference;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.ReadAhead;

/**
 * Reads the released table: one pointer item that names the current releases, and releases that never change.
 *
 * <p>Throws {@link org.partnerhub.store.StoreUnavailable} when something that must be there is not.
 */
public final class ReleaseTable {
    static final Key POINTER = new Key("CURRENT", "CURRENT");
    static final int FORMAT_VERSION = 3;
    private static final String HEADER = "header";

    private final ItemReader reader;

    public ReleaseTable(ItemReader reader) {
        this.reader = reader;
    }

    /**
     * What the header item of a release holds.
     *
     * @param formatVersion 1 had no tables; 1 and 2 had neither remarks nor seals
     */
    record Stored(
            int formatVersion,
            Header header,
            Reference facts,
            Reference results,
            Optional<Reference> tables,
            Reference money,
            Reference transactions,
            Optional<Reference> remarks,
            Optional<Reference> seals) {

        /** What all releases have in common that state the same facts. */
        String statedFacts() {
            return facts.hash();
        }

        Stream<Key> factKeys() {
            return keys(facts);
        }

        Stream<Key> figureKeys() {
            return Stream.concat(keys(results), keys(money));
        }

        private Stream<Key> keys(Reference part) {
            return part.keys(partition(header.id())).stream();
        }

        /** Whether both hold the same release, whenever each was made. */
        boolean saysTheSameAs(Stored other) {
            return madeAt(other.header().releasedAt()).equals(other);
        }

        private Stored madeAt(Instant instant) {
            return new Stored(
                    formatVersion, header.madeAt(instant), facts, results, tables, money, transactions, remarks, seals);
        }
    }

    /**
     * What is current at one moment.
     *
     * @param version one more for each release that became current; 0 before the first
     */
    public record Pointed(long version, Current current) {}

    /** The releases that are current now; none before the first. */
    public Pointed pointed(Consistency consistency) {
        return pointer(consistency)
                .map(item -> new Pointed(item.version(), current(item)))
                .orElse(new Pointed(0, Current.NONE));
    }

    /** The release of that id, which must be current or lie before a current one; its parts are read when they are asked for. */
    public Release release(String id) {
        Stored stored = stored(id);
        return release(stored, () -> facts(stored));
    }

    /**
     * As {@link #release}, each of these: their headers are read in one call, and in another what nearly every question needs. Facts
     * that several of them state alike are read once.
     */
    public List<Release> releases(List<String> ids) {
        ReadAhead ahead = new ReadAhead(reader);
        ReleaseTable table = new ReleaseTable(ahead);
        ahead.take(ids.stream().map(ReleaseTable::headerKey).toList());
        List<Stored> releases = ids.stream().map(table::stored).toList();
        Collection<Stored> firstToState = releases.stream()
                .collect(Collectors.toMap(Stored::statedFacts, release -> release, (first, later) -> first))
                .values();
        ahead.take(Stream.concat(
                        firstToState.stream().flatMap(Stored::factKeys),
                        releases.stream().flatMap(Stored::figureKeys))
                .toList());
        Map<String, Supplier<Activity>> facts = new HashMap<>();
        firstToState.forEach(release -> facts.put(release.statedFacts(), new OnFirstUse<>(() -> table.facts(release))));
        return releases.stream()
                .map(release -> table.release(release, Objects.requireNonNull(facts.get(release.statedFacts()))))
                .toList();
    }

    private Activity facts(Stored stored) {
        return part(stored.header().id(), stored.facts(), new TypeReference<Activity>() {});
    }

    private Release release(Stored stored, Supplier<Activity> facts) {
        String id = stored.header().id();
        return new KeptRelease(
                stored.header(),
                facts,
                () -> part(id, stored.results(), new TypeReference<List<ReleasedResult>>() {}),
                () -> stored.tables()
                        .map(tables -> part(id, tables, new TypeReference<Map<String, List<ReleasedTable>>>() {}))
                        .orElse(Map.of()),
                () -> part(id, stored.money(), new TypeReference<ReleasedMoney>() {}),
                () -> part(id, stored.transactions(), new TypeReference<List<Transaction>>() {}),
                () -> stored.remarks()
                        .map(remarks -> part(id, remarks, new TypeReference<Remarks>() {}))
                        .orElse(Remarks.NONE));
    }

    /** The seals of a release; none for one that was made before there were any. */
    public Seals seals(String id) {
        return stored(id)
                .seals()
                .map(seals -> part(id, seals, new TypeReference<Seals>() {}))
                .orElse(new Seals(List.of()));
    }

    /** The header of a release, without the rest of it. */
    public Header header(String id) {
        return stored(id).header();
    }

    private Stored stored(String id) {
        Stored stored = Json.read(Documents.required(reader, headerKey(id)).content(), new TypeReference<Stored>() {});
        if (stored.formatVersion() < 1 || stored.formatVersion() > FORMAT_VERSION) {
            throw new IllegalStateException("a release of format " + stored.formatVersion() + " cannot be read");
        }
        return stored;
    }

    Optional<Item> pointer(Consistency consistency) {
        return reader.find(POINTER, consistency);
    }

    static Current current(Item pointer) {
        return Json.read(pointer.content(), new TypeReference<Current>() {});
    }

    static Key headerKey(String id) {
        return new Key(partition(id), HEADER);
    }

    static String partition(String id) {
        return "RELEASE#" + id;
    }

    private <T> T part(String id, Reference reference, TypeReference<T> type) {
        return Json.read(Documents.read(reader, partition(id), reference), type);
    }
}
