package org.partnerhub.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Rate;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.store.Json;

/**
 * What a release says, table by table, as JSON: the same text for the same release, whoever reads it and whenever.
 *
 * <p>The tables: {@link #FACTS}, {@link #MONEY}, {@link #PLANNED_DISBURSEMENTS}, {@link #TRANSACTIONS} and {@link #REMARKS},
 * which are about whole periods; {@code result} and its code, what a result is; {@code indicator} and its code, the figures of
 * its periods; {@code remarks} and its code, what stands beside them; {@code persons}, its code and axes, its figures at the
 * cut-off, split. Everybody may read the names of tables, so those about victims of trafficking are one table,
 * {@code persons} and the code, which is there whether or not anything was reported. Withheld figures have no value here or
 * anywhere right of the wall.
 */
public final class Contents {
    public static final String FACTS = "facts";
    public static final String MONEY = "money";
    public static final String PLANNED_DISBURSEMENTS = "planned disbursements";
    public static final String TRANSACTIONS = "transactions";
    public static final String REMARKS = "remarks";

    /** Money that everybody who sees totals may read. */
    private record Totals(List<Flow> flows, List<Budget> budgets, List<Rate> rates) {}

    private Contents() {}

    /** The text of every table by its name, in alphabetical order. */
    public static SortedMap<String, String> of(Release release) {
        SortedMap<String, String> contents = new TreeMap<>();
        tables(release).forEach((name, table) -> contents.put(name, text(table)));
        return contents;
    }

    /** The text of one table; empty when the release has none of that name. */
    public static Optional<String> of(Release release, String name) {
        return Optional.ofNullable(tables(release).get(name)).map(Contents::text);
    }

    /** What the table is called that says what a result is. */
    public static String result(ReleasedResult result) {
        return "result " + result.definition().code();
    }

    /** What the table is called that holds the figures of an indicator's periods. */
    public static String indicator(ReleasedIndicator indicator) {
        return "indicator " + indicator.definition().code();
    }

    /** The tables of what an indicator has reached by the cut-off, split, by their names. */
    public static SortedMap<String, List<ReleasedTable>> persons(Release release, ReleasedIndicator indicator) {
        String name = "persons " + indicator.definition().code();
        List<ReleasedTable> tables =
                release.tables().getOrDefault(indicator.definition().code(), List.of());
        return indicator.definition().victimsOfTrafficking()
                ? new TreeMap<>(Map.of(name, tables))
                : tables.stream()
                        .collect(Collectors.toMap(
                                table -> name + " " + axes(table), List::of, (one, other) -> one, TreeMap::new));
    }

    private static SortedMap<String, Object> tables(Release release) {
        SortedMap<String, Object> tables = new TreeMap<>();
        tables.put(FACTS, release.facts());
        tables.put(MONEY, totals(release.money()));
        tables.put(PLANNED_DISBURSEMENTS, release.money().plannedDisbursements());
        tables.put(TRANSACTIONS, release.transactions());
        tables.put(REMARKS, release.remarks().aboutWholePeriods());
        release.results().forEach(result -> add(tables, release, result));
        return tables;
    }

    private static Totals totals(ReleasedMoney money) {
        return new Totals(money.flows(), money.budgets(), money.rates());
    }

    private static void add(SortedMap<String, Object> tables, Release release, ReleasedResult result) {
        tables.put(result(result), result.definition());
        result.indicators().forEach(indicator -> {
            tables.put(indicator(indicator), indicator);
            tables.put(
                    remarks(indicator),
                    release.remarks().about(indicator.definition().code()));
            persons(release, indicator)
                    .forEach((name, persons) ->
                            tables.put(name, indicator.definition().victimsOfTrafficking() ? persons : persons.get(0)));
        });
    }

    /** What the table is called that holds what stands beside an indicator's figures. */
    public static String remarks(ReleasedIndicator indicator) {
        return REMARKS + " " + indicator.definition().code();
    }

    private static String axes(ReleasedTable table) {
        return table.axes().stream().map(Axis::name).collect(Collectors.joining("+"));
    }

    private static String text(Object table) {
        return new String(Json.write(table), UTF_8);
    }
}
