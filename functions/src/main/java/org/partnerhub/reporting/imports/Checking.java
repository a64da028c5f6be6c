package org.partnerhub.reporting.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.period.PeriodBook;

/** The dry run: says what would become of rows, and counts none. */
final class Checking implements WindowWork<StatedRow> {
    private final ImportRequest request;
    private final Sources sources;
    private final Supplier<PeriodBook> book;
    private final Map<Cube, Optional<Source>> known = new HashMap<>();

    Checking(ImportRequest request, Sources sources, Supplier<PeriodBook> book) {
        this.request = request;
        this.sources = sources;
        this.book = book;
    }

    @Override
    public Worked work(List<StatedRow> rows) {
        Rules rules = new Rules(request, book.get());
        List<ImportProblem> refused =
                rows.stream().flatMap(row -> problem(row, rules).stream()).toList();
        return new Worked(refused, Set.of());
    }

    private Optional<ImportProblem> problem(StatedRow row, Rules rules) {
        return rules.standing(row)
                .or(() -> isCountedOtherwise(row) ? Optional.of(Rules.countedOtherwise(row)) : Optional.empty())
                .or(() -> Rules.problem(row, rules.timely(row)));
    }

    private boolean isCountedOtherwise(StatedRow row) {
        return known.computeIfAbsent(row.counted().cube(), sources::of)
                .filter(source -> source != row.source())
                .isPresent();
    }
}
