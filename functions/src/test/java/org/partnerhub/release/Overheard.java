package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerhub.HubClient;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;

/**
 * The published figures of one system that some partners are told over HTTP, by the last day that each is exact for. Asks for
 * every split by up to three axes, whether it is in a plan or not.
 *
 * @param figures by the cells of the system's plan
 */
record Overheard(HubClient hub, CountedSystem system, SortedMap<LocalDate, Map<Cell, Long>> figures) {
    private static final int MOST_AXES = 3;
    private static final String FIGURE = "{ value status asOf }";

    Overheard(HubClient hub, CountedSystem system) {
        this(hub, system, new TreeMap<>());
    }

    /** Listens to what a partner is told of an activity as it stood at the end of a day. */
    void listen(String groups, String activity, String day) {
        for (Indicator indicator : system.widestFirst()) {
            List<Set<Axis>> splits = splits(indicator);
            JsonNode answer = hub.ask(groups, query(indicator, splits), Map.of("activity", activity, "day", day));
            note(indicator, splits, answer.at("/data/activity/indicator"));
        }
    }

    private static String query(Indicator indicator, List<Set<Axis>> splits) {
        String breakdowns = IntStream.range(0, splits.size())
                .mapToObj(number -> "b%d: breakdown(by: [%s]) { categories { list code } figure %s }"
                        .formatted(number, names(splits.get(number)), FIGURE))
                .collect(Collectors.joining("\n"));
        return """
                query($activity: ID!, $day: Date) { activity(iatiIdentifier: $activity, asOf: $day) {
                  indicator(code: "%s") { cumulative %s
                    periods(first: 100) { edges { node { periodEnd cumulative %s } } }
                    %s } } }"""
                .formatted(indicator.code(), FIGURE, FIGURE, breakdowns);
    }

    private void note(Indicator indicator, List<Set<Axis>> splits, JsonNode told) {
        note(Cell.WHOLE, indicator, told.path("cumulative"));
        told.at("/periods/edges").forEach(edge -> note(Cell.WHOLE, indicator, edge.at("/node/cumulative")));
        for (int number = 0; number < splits.size(); number++) {
            for (JsonNode part : told.path("b" + number)) {
                note(cell(part.path("categories")), indicator, part.path("figure"));
            }
        }
    }

    private void note(Cell part, Indicator indicator, JsonNode figure) {
        if (figure.path("status").asText().equals("PUBLISHED")) {
            Cell cell = within(part, indicator);
            long value = figure.path("value").asLong();
            LocalDate day = LocalDate.parse(figure.path("asOf").asText());
            Long before = figures.computeIfAbsent(day, none -> new HashMap<>()).putIfAbsent(cell, value);
            assertTrue(before == null || before == value, () -> cell + " has two values at " + day);
        }
    }

    private Cell within(Cell part, Indicator indicator) {
        TreeMap<Axis, String> categories = new TreeMap<>(part.categories());
        categories.putAll(system.whole(indicator).categories());
        return new Cell(categories);
    }

    private static Cell cell(JsonNode categories) {
        TreeMap<Axis, String> codes = new TreeMap<>();
        categories.forEach(category -> codes.put(
                Axis.of(category.path("list").asText()).orElseThrow(),
                category.path("code").asText()));
        return new Cell(codes);
    }

    private static List<Set<Axis>> splits(Indicator indicator) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(indicator.axes());
        if (axes.contains(Axis.DISTRICT)) {
            axes.add(Axis.PROVINCE);
        }
        List<Axis> all = List.copyOf(axes);
        return IntStream.range(1, 1 << all.size())
                .filter(choice -> Integer.bitCount(choice) <= MOST_AXES)
                .mapToObj(choice -> chosen(all, choice))
                .toList();
    }

    private static Set<Axis> chosen(List<Axis> axes, int choice) {
        return IntStream.range(0, axes.size())
                .filter(axis -> (choice >> axis & 1) == 1)
                .mapToObj(axes::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Axis.class)));
    }

    private static String names(Set<Axis> axes) {
        return axes.stream().map(Axis::name).collect(Collectors.joining(", "));
    }
}
