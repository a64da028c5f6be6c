package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Change;
import org.partnerhub.store.MemoryTables;

/** Plans that touch the same cells are committed together, as many at once as a commit takes and no more. */
final class PackingTest {
    private final LedgerDesk desk = new LedgerDesk(new MemoryTables());

    @Test
    void a_commit_holds_exactly_as_many_changes_as_it_may() {
        assertEquals(List.of("a1 a2 a3", "a4 a5"), packed(5, "a1 f", "a2 f", "a3 f", "a4 f", "a5 f"));
    }

    @Test
    void a_cell_that_several_touch_is_one_change() {
        assertEquals(List.of("a1 a2 a3 a4 a5"), packed(7, "a1 f", "a2 f", "a3 f", "a4 f", "a5 f"));
        assertEquals(List.of("a1 a2 a3", "a4 a5"), packed(7, "a1 f", "a2 m", "a3 x", "a4 x", "a5 y"));
    }

    @Test
    void those_in_the_same_cell_go_together_in_whatever_order_they_come() {
        assertEquals(List.of("a1 a3 a5", "a2 a4 a6"), packed(5, "a1 f", "a2 m", "a3 f", "a4 m", "a5 f", "a6 m"));
    }

    @Test
    void no_commit_has_more_changes_than_it_may() {
        List<Plan> plans = Stream.of("a1 f", "a2 m", "a3 f", "a4 x", "a5 y", "a6 y", "a7 z")
                .map(this::plan)
                .toList();
        for (int most = 3; most < 12; most++) {
            List<List<Plan>> commits = new Packing(most).pack(plans);
            int allowed = most;
            assertEquals(
                    List.of(),
                    commits.stream()
                            .map(Plan::changes)
                            .map(List::size)
                            .filter(size -> size > allowed)
                            .toList());
            assertEquals(plans.size(), commits.stream().mapToInt(List::size).sum());
        }
    }

    /** The persons of each commit of so many changes. */
    private List<String> packed(int mostChanges, String... personsAndSexes) {
        List<Plan> plans = Stream.of(personsAndSexes).map(this::plan).toList();
        return new Packing(mostChanges)
                .pack(plans).stream()
                        .map(commit -> String.join(
                                " ",
                                Plan.changes(commit).stream()
                                        .filter(change -> change instanceof Change.Add)
                                        .map(change -> change.key().sort())
                                        .toList()))
                        .toList();
    }

    private Plan plan(String personAndSex) {
        String[] parts = personAndSex.split(" ", 2);
        Statement statement = LedgerDesk.person(parts[0], 1, 1, QUARTERS.get(0), 1, "SEX", parts[1]);
        return new Plan(
                CUBE, List.of(statement), Optional.empty(), desk.periods().get(), 1);
    }
}
