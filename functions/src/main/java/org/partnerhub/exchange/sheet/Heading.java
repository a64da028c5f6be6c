package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file. */
final class Heading {
    /** How many rows are searched for HXL tags, as the HXL standard has it. */
    static final int ROWS = 25;

    private final List<Column> columns;
    private final List<Column> ofAxes;
    private final Map<Field, List<Column>> byField = new EnumMap<>(Field.class);

    /**
     * The columns in the order of the file.
     *
     * @param columns every one of them, also those that are not read
     */
    Heading(List<Column> columns) {
        this.columns = columns;
        this.ofAxes = columns.stream()
                .filter(column -> column.field().flatMap(Field::axis).isPresent())
                .toList();
        columns.forEach(
                column -> column.field().ifPresent(field -> byField.computeIfAbsent(field, key -> new ArrayList<>())
                        .add(column)));
    }

    int width() {
        return columns.size();
    }

    List<Column> stating(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    Optional<Column> one(Field field) {
        List<Column> found = stating(field);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The columns that hold categories, in the order of the file. */
    List<Column> ofAxes() {
        return ofAxes;
    }

    List<Integer> notRead() {
        return columns.stream()
                .filter(column -> column.field().isEmpty())
                .map(Column::position)
                .toList();
    }

    /** What the columns are called where a field has several, as {@code C and F}. */
    static String letters(List<Column> columns) {
        return columns.stream().map(column -> Letters.of(column.position())).collect(Collectors.joining(" and "));
    }
}
