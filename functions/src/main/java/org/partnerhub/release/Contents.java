package org.partnerhub.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Remark;
import org.partnerhub.model.Remarks;
import org.partnerhub.store.Json;

/**
 * What a release says, table by table, as JSON: the same text for the same release, whoever reads it and whenever.
 *
 * <p>The tables: {@code facts}, {@code money}, {@code transactions} and {@code remarks}, which are reservations; {@code remarks} and
 * the code of an indicator, the texts and documents that were cleared beside it, since not everybody reads those; {@code result} and its code, what a result
 * is; {@code indicator} and its code, the figures of its periods; {@code persons}, its code and axes, its figures at the
 * cut-off, split. Withheld figures have no value here or anywhere right of the wall.
 */
public final class Contents {

    private Contents() {}

    /** The text of every table by its name, in alphabetical order. */
    public static SortedMap<String, String> of(Release release) {
        SortedMap<String, String> contents = new TreeMap<>();
        contents.put("facts", text(release.facts()));
        contents.put("money", text(release.money()));
        contents.put("transactions", text(release.transactions()));
        addRemarks(contents, release.remarks());
        release.results().forEach(result -> add(contents, result));
        release.tables()
                .forEach((indicator, tables) ->
                        tables.forEach(table -> contents.put("persons " + indicator + " " + axes(table), text(table))));
        return contents;
    }

    private static void add(SortedMap<String, String> contents, ReleasedResult result) {
        contents.put("result " + result.definition().code(), text(result.definition()));
        result.indicators()
                .forEach(indicator ->
                        contents.put("indicator " + indicator.definition().code(), text(indicator)));
    }

    private static void addRemarks(SortedMap<String, String> contents, Remarks remarks) {
        contents.put("remarks", text(new Remarks(remarks.reservations(), List.of(), List.of())));
        Stream.concat(remarks.explanations().stream(), remarks.evidence().stream())
                .map(Remark::indicator)
                .distinct()
                .forEach(indicator -> contents.put("remarks " + indicator, text(of(indicator, remarks))));
    }

    private static Remarks of(String indicator, Remarks remarks) {
        return new Remarks(
                List.of(),
                remarks.explanations().stream()
                        .filter(each -> each.indicator().equals(indicator))
                        .toList(),
                remarks.evidence().stream()
                        .filter(each -> each.indicator().equals(indicator))
                        .toList());
    }

    private static String axes(ReleasedTable table) {
        return table.axes().stream().map(Axis::name).collect(Collectors.joining("+"));
    }

    private static String text(Object table) {
        return new String(Json.write(table), UTF_8);
    }
}
