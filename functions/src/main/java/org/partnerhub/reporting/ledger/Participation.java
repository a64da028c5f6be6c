package org.partnerhub.reporting.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;

/**
 * One pseudonymous person's counted part in a cube. It depends on which statements were made, not on the order in which
 * they arrived or on how often: of two the later holds, and the stage is the furthest that was stated since it was last
 * set outright.
 *
 * @param stated the sequence of the latest statement
 * @param said the cell of that statement, without its stage; empty once it was withdrawn
 * @param setOutright the sequence of the latest statement that set the stage outright
 * @param stages for each stage that was stated: the sequence of the latest statement of it
 * @param postings what it has added, at most one for each period and cell, none of zero
 */
public record Participation(
        Sequence stated,
        Optional<Cell> said,
        Sequence setOutright,
        SortedMap<Integer, Sequence> stages,
        List<Posting> postings)
        implements Contribution {
    private static final BigDecimal ONE_LESS = BigDecimal.ONE.negate();

    static final Participation NONE =
            new Participation(Sequence.NONE, Optional.empty(), Sequence.NONE, Collections.emptySortedMap(), List.of());

    static Participation of(Item item) {
        return Json.read(item.content(), new TypeReference<Participation>() {});
    }

    @Override
    public boolean holds(Statement statement) {
        return merged(statement).equals(this);
    }

    /** The cell in which it counts now; empty when it does not. */
    public Optional<Cell> counted() {
        return said.map(cell -> stages.isEmpty() ? cell : cell.at(stage()));
    }

    @Override
    public Participation with(Statement statement, LocalDate openPeriod) {
        Participation merged = merged(statement);
        Stream<Posting> all = Stream.concat(postings.stream(), moved(merged, openPeriod).stream());
        return merged.posting(Posting.net(all));
    }

    @Override
    public List<Posting> postings(Statement statement, LocalDate openPeriod) {
        return moved(merged(statement), openPeriod);
    }

    private List<Posting> moved(Participation after, LocalDate openPeriod) {
        return counted().equals(after.counted())
                ? List.of()
                : Stream.concat(
                                counted().map(cell -> new Posting(openPeriod, cell, ONE_LESS)).stream(),
                                after.counted().map(cell -> new Posting(openPeriod, cell, BigDecimal.ONE)).stream())
                        .toList();
    }

    private Participation merged(Statement statement) {
        boolean isLater = statement.sequence().compareTo(stated) > 0;
        return new Participation(
                Sequence.later(stated, statement.sequence()),
                isLater ? statement.cell() : said,
                statement.setsOutright() ? Sequence.later(setOutright, statement.sequence()) : setOutright,
                stagesWith(statement),
                postings);
    }

    private SortedMap<Integer, Sequence> stagesWith(Statement statement) {
        if (statement.stage() == 0) {
            return stages;
        }
        SortedMap<Integer, Sequence> more = new TreeMap<>(stages);
        more.merge(statement.stage(), statement.sequence(), Sequence::later);
        return Collections.unmodifiableSortedMap(more);
    }

    private int stage() {
        return stages.entrySet().stream()
                .filter(stage -> stage.getValue().compareTo(setOutright) >= 0)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow(() -> new IllegalStateException("nothing was stated since the stage was set"));
    }

    private Participation posting(List<Posting> newPostings) {
        return new Participation(stated, said, setOutright, stages, newPostings);
    }
}
