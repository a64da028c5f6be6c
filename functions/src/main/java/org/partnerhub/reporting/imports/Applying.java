package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Posted;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.ledger.Statement;
import org.partnerhub.reporting.period.PeriodBook;

/** Posts rows, those about one cube together and in their order. */
final class Applying implements WindowWork<StatedRow> {
    private final ImportRequest request;
    private final long file;
    private final Ledger ledger;
    private final Sources sources;
    private final Supplier<PeriodBook> book;
    private final Set<Cube> settled = new HashSet<>();

    /**
     * Posts rows of one file.
     *
     * @param file its number in the organisation's sequence
     */
    Applying(ImportRequest request, long file, Ledger ledger, Sources sources, Supplier<PeriodBook> book) {
        this.request = request;
        this.file = file;
        this.ledger = ledger;
        this.sources = sources;
        this.book = book;
    }

    @Override
    public Worked work(List<StatedRow> rows) {
        Rules rules = new Rules(request, book.get());
        List<ImportProblem> refused = new ArrayList<>();
        Set<LocalDate> late = new HashSet<>();
        good(rows, rules, refused).values().forEach(group -> post(group, rules, refused, late));
        return new Worked(refused, late);
    }

    private static Map<Cube, List<StatedRow>> good(List<StatedRow> rows, Rules rules, List<ImportProblem> refused) {
        List<StatedRow> good = new ArrayList<>();
        rows.forEach(row -> rules.standing(row).ifPresentOrElse(refused::add, () -> good.add(row)));
        return good.stream()
                .collect(Collectors.groupingBy(row -> row.counted().cube(), LinkedHashMap::new, Collectors.toList()));
    }

    private void post(List<StatedRow> group, Rules rules, List<ImportProblem> refused, Set<LocalDate> late) {
        if (isCountedOtherwise(group, rules)) {
            group.forEach(row -> refused.add(Rules.countedOtherwise(row)));
            return;
        }
        List<Posted> verdicts = verdicts(group, rules);
        for (int index = 0; index < group.size(); index++) {
            StatedRow row = group.get(index);
            Optional<ImportProblem> problem = Rules.problem(row, verdicts.get(index));
            problem.ifPresentOrElse(refused::add, () -> rules.late(row).ifPresent(late::add));
        }
    }

    /** Rows none of which would be counted must not settle for good what a cube is counted from. */
    private boolean isCountedOtherwise(List<StatedRow> group, Rules rules) {
        Cube cube = group.get(0).counted().cube();
        Source source = group.get(0).source();
        Optional<Source> before = settled.contains(cube) ? Optional.of(source) : sources.of(cube);
        boolean begins = before.isEmpty() && group.stream().anyMatch(row -> rules.timely(row) == Posted.ACCEPTED);
        boolean fits = begins ? sources.settle(cube, source) : before.orElse(source) == source;
        if (fits && (begins || before.isPresent())) {
            settled.add(cube);
        }
        return !fits;
    }

    private List<Posted> verdicts(List<StatedRow> group, Rules rules) {
        CountedCube counted = group.get(0).counted();
        if (!settled.contains(counted.cube())) {
            return group.stream().map(rules::timely).toList();
        }
        List<Statement> statements = group.stream()
                .map(row -> row.statement(file, rules.isExplained(row)))
                .toList();
        return ledger.post(counted.cube(), statements, () -> new CubePeriods(book.get(), counted.ends()));
    }
}
