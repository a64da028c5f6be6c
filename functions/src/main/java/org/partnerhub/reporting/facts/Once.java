package org.partnerhub.reporting.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Does each mutation once.
 *
 * <p>Promised: what was done is remembered in the commit that does it, by the person and the clientMutationId, for at least
 * 30 days; whoever sends the same again gets the first answer, and whoever sends something else under the same id is refused.
 * A mutation that was refused is not remembered, and may succeed when it is sent again.
 */
public final class Once {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int MOST_TRIES = 40;
    private static final int LONGEST_ID = 128;

    private final Tables tables;
    private final Clock clock;
    private final Ledger.Pause pause;

    /**
     * What is remembered of a mutation that was done.
     *
     * @param result as JSON
     */
    private record Remembered(String fingerprint, String result) {}

    public Once(Tables tables, Clock clock, Ledger.Pause pause) {
        this.tables = tables;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Does a mutation, or answers as it was answered before.
     *
     * @param attempt says what is to be done as things stand; called again when somebody else was faster
     * @throws StoreUnavailable when the tables do not answer; sending the same again is right
     */
    public <T> Answer<T> answer(Asked asked, TypeReference<T> type, Supplier<Attempt<T>> attempt) {
        if (asked.id().isBlank() || asked.id().length() > LONGEST_ID) {
            return refused("BAD_LENGTH", "A clientMutationId has 1 to " + LONGEST_ID + " characters.");
        }
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            Optional<Answer<T>> known = remembered(asked, type);
            Optional<Answer<T>> answer = known.isPresent() ? known : tried(asked, type, attempt.get());
            if (answer.isPresent()) {
                return answer.get();
            }
            pause.after(tries);
        }
        throw new StoreUnavailable("the tables stayed too busy");
    }

    private <T> Optional<Answer<T>> remembered(Asked asked, TypeReference<T> type) {
        return tables.reader(Table.REPORTED)
                .find(key(asked), Consistency.STRONG)
                .map(item -> Json.read(item.content(), new TypeReference<Remembered>() {}))
                .map(first -> first.fingerprint().equals(asked.fingerprint())
                        ? Answer.done(result(first, type))
                        : refused("MUTATION_ID_REUSED", "Another mutation was sent under this clientMutationId."));
    }

    private static <T> T result(Remembered first, TypeReference<T> type) {
        return Json.read(first.result().getBytes(UTF_8), type);
    }

    /**
     * Empty when it is not known to be done, and has to be tried again. What is refused may be refused because the same
     * mutation was done a moment ago, since it was last looked for.
     */
    private <T> Optional<Answer<T>> tried(Asked asked, TypeReference<T> type, Attempt<T> attempt) {
        if (attempt instanceof Attempt.Refused<T> refused) {
            return Optional.of(remembered(asked, type).orElseGet(() -> Answer.refused(refused.errors())));
        }
        Attempt.Done<T> done = (Attempt.Done<T>) attempt;
        return isCommitted(changes(asked, done)) ? Optional.of(Answer.done(done.result())) : Optional.empty();
    }

    private <T> List<Change> changes(Asked asked, Attempt.Done<T> done) {
        byte[] content = Json.write(new Remembered(asked.fingerprint(), new String(Json.write(done.result()), UTF_8)));
        List<Change> changes = new ArrayList<>(done.changes());
        changes.add(new Change.AddUntil(
                Table.REPORTED, Item.first(key(asked), content), clock.instant().plus(REMEMBERED)));
        return changes;
    }

    private boolean isCommitted(List<Change> changes) {
        try {
            return tables.commit(changes) == Outcome.COMMITTED;
        } catch (StoreUnavailable unknown) {
            return false;
        }
    }

    private static Key key(Asked asked) {
        return new Key("MUTATIONS#" + asked.actor().person(), asked.id());
    }

    private static <T> Answer<T> refused(String code, String message) {
        return Answer.refused(List.of(new UserError("clientMutationId", code, message)));
    }
}
