package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.partnerhub.model.CodeLists;

/** Makes columns of a row of names or of HXL tags, and refuses what nobody could read by them. */
record HeadingReading(SheetKind kind, CodeLists lists) {

    Heading ofNames(SheetRow row) {
        return checked(row, position -> named(row, position));
    }

    Heading ofTags(SheetRow row) {
        return checked(row, position -> HxlTag.parse(row.cell(position))
                .map(tag -> tagged(position, tag))
                .orElse(Column.notRead(position)));
    }

    private Column named(SheetRow row, int position) {
        return Field.named(Texts.clean(row.cell(position)))
                .filter(kind::reads)
                .map(field -> Column.of(position, field))
                .orElse(Column.notRead(position));
    }

    private Column tagged(int position, HxlTag tag) {
        TaggedField tagged = new TaggedField(tag);
        if (kind == SheetKind.COUNTS && tagged.isCount()) {
            return counting(position, tag);
        }
        return tagged.field()
                .map(this::periodForDate)
                .filter(kind::reads)
                .map(field -> field == Field.VALUE ? counting(position, tag) : of(position, field, tag))
                .orElse(Column.notRead(position));
    }

    private Field periodForDate(Field field) {
        return kind == SheetKind.COUNTS && field == Field.DATE ? Field.PERIOD : field;
    }

    private static Column of(int position, Field field, HxlTag tag) {
        Column column = Column.of(position, field);
        boolean iso = tag.attributes().stream().anyMatch(attribute -> attribute.startsWith("iso"));
        return new Column(position, column.label(), column.field(), iso, column.categories());
    }

    private Column counting(int position, HxlTag tag) {
        var categories = new ValueTag(tag, lists)
                .categories()
                .orElseThrow(() -> Limits.whole("the HXL attributes of column " + Letters.of(position)
                        + " are not all categories of the hub, so nobody can tell what it counts"));
        String label = categories.isEmpty() ? Field.VALUE.label() : tag.toString();
        return new Column(position, label, Optional.of(Field.VALUE), false, categories);
    }

    private Heading checked(SheetRow row, IntFunction<Column> column) {
        List<Column> columns =
                IntStream.rangeClosed(1, row.cells().size()).mapToObj(column).toList();
        Heading heading = new Heading(withoutNeedless(columns));
        checkNeeded(row, heading);
        Arrays.stream(Field.values()).forEach(field -> checkOnce(row, heading, field));
        return heading;
    }

    /** Leaves out ISO codes beside P-codes, and a lone date beside a period's first and last day. */
    private static List<Column> withoutNeedless(List<Column> columns) {
        boolean plain = columns.stream().anyMatch(column -> column.states(Field.DISTRICT) && !column.iso());
        List<Column> needful = new ArrayList<>(columns);
        needful.replaceAll(column ->
                plain && column.iso() && column.states(Field.DISTRICT) ? Column.notRead(column.position()) : column);
        return List.copyOf(needful);
    }

    private void checkNeeded(SheetRow row, Heading heading) {
        List<String> missing = new ArrayList<>(kind.needed().stream()
                .filter(field -> heading.stating(field).isEmpty())
                .map(Field::label)
                .toList());
        if (kind == SheetKind.COUNTS && !statesPeriod(heading)) {
            missing.add(Field.PERIOD.label());
        }
        if (!missing.isEmpty()) {
            throw Limits.at(
                    row.number(),
                    "it has no %s %s; needed are %s"
                            .formatted(
                                    missing.size() == 1 ? "column" : "columns",
                                    String.join(", ", missing),
                                    kind.neededInWords()));
        }
    }

    private static boolean statesPeriod(Heading heading) {
        return heading.one(Field.PERIOD).isPresent()
                || heading.one(Field.PERIOD_END).isPresent();
    }

    private static void checkOnce(SheetRow row, Heading heading, Field field) {
        List<Column> columns = heading.stating(field);
        boolean several = field == Field.DISTRICT || isSplit(columns);
        if (columns.size() > 1 && !several) {
            throw Limits.at(
                    row.number(),
                    "the column %s is there twice, in %s".formatted(field.label(), Heading.letters(columns)));
        }
    }

    private static boolean isSplit(List<Column> columns) {
        return columns.stream().map(Column::label).distinct().count() == columns.size();
    }
}
