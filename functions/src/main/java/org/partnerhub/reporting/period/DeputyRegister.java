package org.partnerhub.reporting.period;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * The deputies of an organisation who may act today, or later than today.
 *
 * @param version of the item that keeps them; 0 when there is none
 */
public record DeputyRegister(String organisation, long version, List<Deputy> deputies) {

    /** Copies the deputies. */
    public DeputyRegister {
        deputies = List.copyOf(deputies);
    }

    /** Reads the register consistently and leaves out who may no longer act. */
    static DeputyRegister read(Tables tables, String organisation, LocalDate today) {
        Optional<Item> kept = tables.reader(Table.REPORTED).find(key(organisation), Consistency.STRONG);
        List<Deputy> deputies = kept.map(item -> Json.read(item.content(), new TypeReference<List<Deputy>>() {}))
                .orElse(List.of());
        return new DeputyRegister(
                organisation,
                kept.map(Item::version).orElse(0L),
                deputies.stream()
                        .filter(deputy -> !deputy.until().isBefore(today))
                        .toList());
    }

    boolean holds(String person) {
        return deputies.stream().anyMatch(deputy -> deputy.person().equals(person));
    }

    Change unchanged() {
        return new Change.Unchanged(Table.REPORTED, key(organisation), version);
    }

    DeputyRegister without(String person) {
        List<Deputy> others = deputies.stream()
                .filter(deputy -> !deputy.person().equals(person))
                .toList();
        return new DeputyRegister(organisation, version + 1, others);
    }

    DeputyRegister with(Deputy deputy) {
        List<Deputy> others = without(deputy.person()).deputies();
        List<Deputy> all = Stream.concat(others.stream(), Stream.of(deputy)).toList();
        return new DeputyRegister(organisation, version + 1, all);
    }

    /** Keeps this version in place of the one before. */
    Change keep() {
        Item item = new Item(key(organisation), version, Json.write(deputies));
        return version == 1 ? new Change.Add(Table.REPORTED, item) : new Change.Replace(Table.REPORTED, item);
    }

    private static Key key(String organisation) {
        return new Key("DEPUTIES#" + organisation, "NOW");
    }
}
