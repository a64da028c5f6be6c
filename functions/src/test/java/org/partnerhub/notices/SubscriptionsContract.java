package org.partnerhub.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Partner;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Tables;

/** What is promised of subscribers, whatever tables keep them. */
abstract class SubscriptionsContract {
    private static final String HOOK = "https://hooks.example.org/a?b=c";

    /** Tables in which nobody has subscribed and nothing is released. */
    abstract Tables tables();

    @Test
    void each_partner_has_its_own_subscribers_and_sees_and_removes_no_others() {
        NoticesDesk desk = NoticesDesk.over(tables());
        String first = desk.adds(Partner.IOM, HOOK);
        String second = desk.adds(Partner.IOM, HOOK);
        String theirs = desk.adds(Partner.ILO, HOOK);
        assertEquals(List.of(first, second), ids(desk, Partner.IOM));
        assertEquals(List.of(theirs), ids(desk, Partner.ILO));
        assertEquals(List.of(), ids(desk, Partner.GOVERNMENT));
        assertEquals("NOT_FOUND", refused(desk.subscriptions().remove(Partner.IOM, theirs)));
        desk.does(desk.subscriptions().remove(Partner.IOM, first));
        assertEquals("NOT_FOUND", refused(desk.subscriptions().remove(Partner.IOM, first)));
        assertEquals(List.of(second), ids(desk, Partner.IOM));
        assertEquals(List.of(theirs), ids(desk, Partner.ILO));
    }

    @Test
    void a_partner_has_at_most_twenty_and_two_who_add_the_last_at_once_do_not_exceed_it() {
        NoticesDesk desk = NoticesDesk.over(tables());
        for (int number = 1; number < Subscriptions.MOST; number++) {
            desk.adds(Partner.IOM, HOOK);
        }
        Subscriptions.Plan slower = desk.subscriptions().add(Partner.IOM, "slower", HOOK);
        String last = desk.adds(Partner.IOM, HOOK);
        assertTrue(slower instanceof Subscriptions.Possible);
        assertEquals(Outcome.REFUSED, desk.tables().commit(((Subscriptions.Possible) slower).changes()));
        assertEquals("TOO_MANY", refused(desk.subscriptions().add(Partner.IOM, "more", HOOK)));
        desk.does(desk.subscriptions().remove(Partner.IOM, last));
        desk.adds(Partner.IOM, HOOK);
    }

    @Test
    void what_is_not_an_address_is_refused_and_nothing_is_kept() {
        NoticesDesk desk = NoticesDesk.over(tables());
        assertEquals("BAD_URL", refused(desk.subscriptions().add(Partner.IOM, "a", "https://10.0.0.1/")));
        assertEquals(List.of(), ids(desk, Partner.IOM));
    }

    @Test
    void how_far_a_subscriber_was_told_is_kept() {
        try (Listener listener = Listener.answering(204, 503)) {
            NoticesDesk desk = NoticesDesk.over(tables());
            desk.adds(Partner.ILO, listener);
            desk.board().releases(Board.ILO, "R1", "R2");
            desk.tells();
            Subscriber told = desk.only(Partner.ILO);
            assertEquals(listener.url(), told.url());
            assertEquals(NoticesDesk.START, told.since());
            assertEquals(Optional.of("R1"), told.lastDelivered());
            assertEquals(Optional.of("HTTP_503"), told.lastProblem());
            assertEquals(Optional.of(NoticesDesk.START), told.failingSince());
            desk.clock().pass(Duration.ofHours(1));
            desk.tells();
            assertEquals(Optional.of("R2"), desk.only(Partner.ILO).lastDelivered());
            assertEquals(List.of("R1", "R2", "R2"), listener.releases());
        }
    }

    @Test
    void one_that_is_gone_is_removed_with_its_place() {
        try (Listener listener = Listener.answering(410)) {
            NoticesDesk desk = NoticesDesk.over(tables());
            desk.adds(Partner.ILO, listener);
            desk.board().releases(Board.ILO, "R1");
            desk.tells();
            assertEquals(List.of(), ids(desk, Partner.ILO));
            assertEquals(0, Register.read(desk.tables(), Partner.ILO).ids().size());
        }
    }

    private static List<String> ids(NoticesDesk desk, Partner partner) {
        return desk.subscriptions().of(partner).stream().map(Subscriber::id).toList();
    }

    private static String refused(Subscriptions.Plan plan) {
        return ((Subscriptions.Refused) plan).code();
    }
}
