package org.partnerhub.reporting.ledger;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.store.Key;

/**
 * What is counted together: one indicator of an organisation, or the indicators of a system, which count the same people
 * at successive stages.
 *
 * @param activity the activity's IATI identifier
 * @param organisation the identifier of the organisation that owns the indicators
 * @param name {@code indicator 1.1} or {@code system training}
 */
public record Cube(String activity, String organisation, String name) {

    private static final int MANY_AXES = 4;

    /** The cube that an indicator is counted in. */
    public static Cube of(String activity, String organisation, Indicator indicator) {
        String name = indicator
                .nesting()
                .map(nesting -> "system " + nesting.system())
                .orElse("indicator " + indicator.code());
        return new Cube(activity, organisation, name);
    }

    /** The partition of the reported table that holds the cube's cells, as counts. */
    public String cells() {
        return partition("CELLS");
    }

    /** The partition of the reported table that holds what erased participations had posted, as counts. */
    String erased() {
        return partition("ERASED");
    }

    /** The partition of the reported table that holds the cube's aggregate rows. */
    String rows() {
        return partition("ROWS");
    }

    /**
     * Where the rows lie that are split by the same axes as this one. With four axes or more they are too many for one item
     * and are told apart by their first category too.
     */
    Key row(LocalDate periodEnd, Cell cell) {
        Stream<String> axes = cell.categories().keySet().stream().map(Axis::name);
        Stream<String> first = cell.categories().size() < MANY_AXES
                ? Stream.of()
                : cell.categories().values().stream().limit(2);
        return new Key(rows(), periodEnd + "#" + Stream.concat(axes, first).collect(Collectors.joining(";")));
    }

    /** The partitions of the participations table that hold the cube's participations. */
    Stream<String> participations() {
        return "0123456789abcdef".chars().mapToObj(shard -> participations((char) shard));
    }

    /**
     * Where a participation lies.
     *
     * @param person the pseudonym, in small hexadecimal letters
     * @param part what else tells it apart, as a period or an event; empty for none
     */
    public Key participation(String person, String part) {
        return new Key(participations(person.charAt(0)), part.isEmpty() ? person : person + "#" + part);
    }

    /** Whose participation lies there: the pseudonym that its key begins with. */
    static String person(Key participation) {
        return participation.sort().split("#", 2)[0];
    }

    private String participations(char shard) {
        return partition("PARTICIPATIONS") + "#" + shard;
    }

    /** Where the reported table says what the cube is counted from. */
    Key source() {
        return new Key("SOURCES#" + activity + "#" + organisation, name);
    }

    /** Where the reported table counts the commits that have erased participations, by the item's version. */
    Key erasures() {
        return new Key("ERASURES#" + activity + "#" + organisation, name);
    }

    private String partition(String kind) {
        return String.join("#", kind, activity, organisation, name);
    }
}
