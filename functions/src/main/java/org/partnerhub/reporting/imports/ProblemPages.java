package org.partnerhub.reporting.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** The problems that one reading of a file has found, in pages of at most 150 kB; at most 10,000 are kept. */
record ProblemPages(Tables tables, ImportJob job, ImportJob.Phase phase) {
    static final int MOST_KEPT = 10_000;
    private static final int MOST_BYTES = 150_000;
    private static final int MOST_REMOVED_AT_ONCE = 90;

    /** What has to change so that more problems are kept, and how many pages there are then. */
    record Added(List<Change> changes, int pages) {}

    List<ImportProblem> read(int page) {
        return kept(page).map(ProblemPages::problems).orElse(List.of());
    }

    Added adding(Progress before, List<ImportProblem> problems) {
        long room = Math.max(0, MOST_KEPT - before.problems());
        List<ImportProblem> more = problems.stream().limit(room).toList();
        return more.isEmpty() ? new Added(List.of(), before.pages()) : appended(before.pages(), more);
    }

    /** Removes every page there is. */
    void erase() {
        List<Change> removed = tables.reader(Table.REPORTED).findAll(partition(), Consistency.STRONG).stream()
                .<Change>map(item -> new Change.Remove(Table.REPORTED, item.key(), item.version()))
                .toList();
        for (int from = 0; from < removed.size(); from += MOST_REMOVED_AT_ONCE) {
            tables.commit(removed.subList(from, Math.min(removed.size(), from + MOST_REMOVED_AT_ONCE)));
        }
    }

    boolean areErased() {
        return tables.reader(Table.REPORTED)
                .findAll(partition(), Consistency.STRONG)
                .isEmpty();
    }

    private Added appended(int last, List<ImportProblem> more) {
        Optional<Item> open = last == 0 ? Optional.empty() : kept(last);
        int first = open.isPresent() ? last : last + 1;
        List<List<ImportProblem>> pages = paged(open.map(ProblemPages::problems).orElse(List.of()), more);
        List<Change> changes = new ArrayList<>();
        for (int index = 0; index < pages.size(); index++) {
            changes.add(page(first + index, pages.get(index), index == 0 ? open : Optional.empty()));
        }
        return new Added(changes, first + pages.size() - 1);
    }

    private static List<List<ImportProblem>> paged(List<ImportProblem> open, List<ImportProblem> more) {
        List<List<ImportProblem>> pages = new ArrayList<>(List.of(new ArrayList<>(open)));
        int bytes = Json.write(open).length;
        for (ImportProblem problem : more) {
            int length = Json.write(problem).length + 1;
            if (bytes + length > MOST_BYTES) {
                pages.add(new ArrayList<>());
                bytes = 0;
            }
            pages.get(pages.size() - 1).add(problem);
            bytes += length;
        }
        return pages;
    }

    private Change page(int number, List<ImportProblem> problems, Optional<Item> before) {
        byte[] content = Json.write(problems);
        return before.<Change>map(item -> new Change.Replace(Table.REPORTED, item.replacedBy(content)))
                .orElseGet(() -> new Change.Add(Table.REPORTED, Item.first(key(number), content)));
    }

    private Optional<Item> kept(int page) {
        return tables.reader(Table.REPORTED).find(key(page), Consistency.STRONG);
    }

    private Key key(int page) {
        return new Key(partition(), String.format(Locale.ROOT, "%06d", page));
    }

    private String partition() {
        return "PROBLEMS#" + job.id() + "#" + phase;
    }

    private static List<ImportProblem> problems(Item item) {
        return Json.read(item.content(), new TypeReference<List<ImportProblem>>() {});
    }
}
