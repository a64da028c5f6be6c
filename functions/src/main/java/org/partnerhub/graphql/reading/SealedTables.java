package org.partnerhub.graphql.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.access.Rule;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.release.Contents;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedIndicator;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedResult;
import org.partnerhub.release.ReleasedTable;
import org.partnerhub.release.Seal;
import org.partnerhub.release.Seals;

/**
 * The tables of a release as they were sealed. A table is open to those who may see everything that can stand in it, decided by
 * what it is about and never by what it holds; one that nothing here knows is closed to everybody.
 */
record SealedTables(Release release, Seals seals, CodeLists codeLists) {
    private static final Set<Axis> AREAS = Set.of(Axis.DISTRICT, Axis.PROVINCE);
    private static final Lock CLOSED = new Lock(Rule.FIGURE, List.of());

    /** All of them, in the order of their names; none for a release that was made before there were any. */
    List<SealedTable> all() {
        Map<String, Lock> locks = locks();
        return seals.seals().stream()
                .map(seal -> table(seal, locks.getOrDefault(seal.table(), CLOSED)))
                .toList();
    }

    /** Those of these names; refused with NOT_FOUND when the release lacks one of them. */
    List<SealedTable> named(Collection<String> names) {
        List<SealedTable> tables =
                all().stream().filter(table -> names.contains(table.name())).toList();
        if (tables.size() < Set.copyOf(names).size()) {
            throw Refusal.notFound();
        }
        return tables;
    }

    private SealedTable table(Seal seal, Lock lock) {
        return new SealedTable(seal, lock, () -> Contents.of(release, seal.table()));
    }

    private Map<String, Lock> locks() {
        Map<String, Lock> locks = new TreeMap<>();
        Row organisation = Row.ofOrganisation(release.header().organisation());
        locks.put(Contents.FACTS, new Lock(Rule.FIGURE, everywhere(organisation)));
        locks.put(Contents.MONEY, new Lock(Rule.MONEY, List.of(organisation)));
        locks.put(Contents.PLANNED_DISBURSEMENTS, new Lock(Rule.TRANSACTION, List.of(organisation)));
        locks.put(Contents.TRANSACTIONS, new Lock(Rule.TRANSACTION, List.of(organisation)));
        locks.put(Contents.REMARKS, new Lock(Rule.FIGURE, ofEveryIndicator(organisation)));
        release.results().forEach(result -> add(locks, result, organisation));
        return locks;
    }

    /** What is held against a whole period is about everything that was reported for it. */
    private List<Row> ofEveryIndicator(Row organisation) {
        Stream<Row> indicators = release.results().stream().flatMap(result -> result.indicators().stream()
                .map(indicator -> new IndicatorView(release, result.definition(), indicator).row()));
        return Stream.concat(Stream.of(organisation), indicators).toList();
    }

    private void add(Map<String, Lock> locks, ReleasedResult result, Row organisation) {
        locks.put(Contents.result(result), new Lock(Rule.PARTNER, List.of(organisation)));
        for (ReleasedIndicator indicator : result.indicators()) {
            Row row = new IndicatorView(release, result.definition(), indicator).row();
            locks.put(Contents.indicator(indicator), new Lock(Rule.FIGURE, rows(row, splits(indicator))));
            locks.put(Contents.remarks(indicator), new Lock(Rule.FIGURE, List.of(row)));
            Contents.persons(release, indicator)
                    .forEach((name, tables) ->
                            locks.put(name, new Lock(Rule.FIGURE, rows(row, axes(indicator, tables)))));
        }
    }

    private static Set<Axis> splits(ReleasedIndicator indicator) {
        Stream<Axis> released = indicator.periods().stream()
                .flatMap(period -> period.cells().stream())
                .map(ReleasedCell::categories)
                .flatMap(Collection::stream)
                .map(Code::list)
                .flatMap(list -> Axis.of(list).stream());
        return axes(released, indicator, indicator.definition().impersonal());
    }

    /** Of victims of trafficking, tables of all splits have one name, and may be none. */
    private static Set<Axis> axes(ReleasedIndicator indicator, List<ReleasedTable> tables) {
        Stream<Axis> released = tables.stream().flatMap(table -> table.axes().stream());
        return axes(released, indicator, indicator.definition().victimsOfTrafficking());
    }

    private static Set<Axis> axes(Stream<Axis> released, ReleasedIndicator indicator, boolean asDeclaredToo) {
        Stream<Axis> declared = asDeclaredToo ? indicator.definition().axes().stream() : Stream.of();
        return Stream.concat(declared, released).collect(Collectors.toSet());
    }

    private List<Row> rows(Row row, Set<Axis> axes) {
        Row told = axes.contains(Axis.EXPLOITATION) ? row.byTypeOfExploitation() : row;
        return axes.stream().anyMatch(AREAS::contains) ? everywhere(told) : List.of(told);
    }

    /** Whoever is limited to some areas may not read a table of all. */
    private List<Row> everywhere(Row row) {
        Stream<Row> areas = AREAS.stream()
                .flatMap(axis -> codeLists.entries(axis.codeList()).stream())
                .map(CodeLists.Entry::code)
                .map(area -> row.inArea(area.code()));
        return Stream.concat(Stream.of(row), areas).toList();
    }
}
