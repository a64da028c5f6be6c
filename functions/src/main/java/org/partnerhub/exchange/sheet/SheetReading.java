package org.partnerhub.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One sheet on its way in: holds its first rows back until it is known which of them is the heading. */
final class SheetReading implements Consumer<SheetRow> {
    private final HeadingReading headings;
    private final RowReading rows;
    private final List<SheetRow> waiting = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();
    private Set<Integer> counts = Set.of();
    private long read;

    SheetReading(HeadingReading headings, RowReading rows) {
        this.headings = headings;
        this.rows = rows;
    }

    @Override
    public void accept(SheetRow row) {
        if (!row.isBlank()) {
            heading.ifPresentOrElse(known -> take(row, known), () -> hold(row));
        }
    }

    /** Takes what is still held back, and says what else there is to say. */
    SheetNotes finish() {
        if (heading.isEmpty()) {
            startWithNames();
        }
        return new SheetNotes(read, heading.map(Heading::notRead).orElse(List.of()));
    }

    private void hold(SheetRow row) {
        waiting.add(row);
        if (HxlTag.areIn(row)) {
            waiting.forEach(PersonalGuard::checkHeading);
            start(headings.ofTags(row));
        } else if (waiting.size() == Heading.ROWS) {
            startWithNames();
        }
    }

    private void startWithNames() {
        if (waiting.isEmpty()) {
            throw Limits.whole(
                    "it is empty; needed are the columns " + headings.kind().neededInWords());
        }
        PersonalGuard.checkHeading(waiting.get(0));
        Heading named = headings.ofNames(waiting.get(0));
        start(named);
        waiting.stream().skip(1).forEach(row -> take(row, named));
    }

    private void start(Heading found) {
        heading = Optional.of(found);
        counts = found.stating(Field.VALUE).stream().map(Column::position).collect(Collectors.toSet());
    }

    private void take(SheetRow row, Heading known) {
        PersonalGuard.checkContent(row, counts::contains);
        read++;
        rows.read(Row.of(row, known));
    }
}
