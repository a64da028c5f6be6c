package org.partnerhub.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.partnerhub.access.Partner;
import org.partnerhub.local.MovableClock;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Releases, subscribers and whoever tells them, over tables and a clock of the test's. */
public record NoticesDesk(
        Tables tables, MovableClock clock, Board board, Subscriptions subscriptions, AtomicInteger ids) {
    static final Instant START = Instant.parse("2024-10-15T08:30:00Z");
    static final SigningSecrets SECRETS = new SigningSecrets(() -> new byte[32]);
    private static final Courier COURIER = new Courier(Reach.PUBLIC_AND_LOOPBACK, Resolver.ofTheMachine());
    private static final Duration LONG = Duration.ofSeconds(30);

    /** A desk where nobody has subscribed and nothing is released. */
    public static NoticesDesk over(Tables tables) {
        MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));
        return new NoticesDesk(
                tables,
                clock,
                new Board(tables, clock),
                new Subscriptions(tables, tables.reader(Table.RELEASED), Reach.PUBLIC_AND_LOOPBACK, SECRETS, clock),
                new AtomicInteger());
    }

    /** Adds a subscriber and answers its identifier. */
    public String adds(Partner partner, Listener listener) {
        return adds(partner, listener.url());
    }

    String adds(Partner partner, String url) {
        String id = String.format("S%03d", ids.incrementAndGet());
        does(subscriptions.add(partner, id, url));
        return id;
    }

    void does(Subscriptions.Plan plan) {
        if (!(plan instanceof Subscriptions.Possible possible)) {
            throw new AssertionError(plan);
        }
        assertEquals(Outcome.COMMITTED, tables.commit(possible.changes()));
    }

    /** Tells whoever is to be told. */
    void tells() {
        tells(tables, LONG);
    }

    void tells(Tables through, Duration time) {
        dispatch(through, () -> COURIER).run(time);
    }

    /** Whoever tells subscribers, through these tables. */
    public Dispatch dispatch(Tables through, Supplier<Courier> couriers) {
        return new Dispatch(through, through.reader(Table.RELEASED), SECRETS, couriers, clock);
    }

    Subscriber only(Partner partner) {
        List<Subscriber> all = subscriptions.of(partner);
        assertEquals(1, all.size());
        return all.get(0);
    }
}
