package org.partnerhub.notices;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Partner;
import org.partnerhub.release.Current;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * The subscribers of each partner. That whoever asks may handle those of the partner is the caller's duty. Every method throws
 * {@link org.partnerhub.store.StoreUnavailable} when a table does not answer.
 *
 * @param released the released table, of which a new subscriber is told nothing that is current already
 * @param reach which addresses may be subscribed
 */
public record Subscriptions(Tables tables, ItemReader released, Reach reach, SigningSecrets secrets, Clock clock) {
    /** As many as a partner may have. */
    public static final int MOST = 20;

    /** What is to be done about a subscriber. */
    public sealed interface Plan {}

    /**
     * It may be done.
     *
     * @param subscriber the one that is added or removed
     * @param number how many there are then
     * @param changes to be committed together; they hold only while what was read still holds
     */
    public record Possible(Subscriber subscriber, int number, List<Change> changes) implements Plan {}

    /**
     * It may not be done.
     *
     * @param field of what was asked
     * @param code in capital letters
     * @param message a sentence that quotes nothing of what was asked
     */
    public record Refused(String field, String code, String message) implements Plan {}

    /** The partner's subscribers, oldest first. */
    public List<Subscriber> of(Partner partner) {
        return KeptSubscriber.all(tables, partner).stream()
                .map(KeptSubscriber::subscriber)
                .toList();
    }

    /** The secret that a subscriber is told by. */
    public SigningSecret secret(String id) {
        return secrets.of(id);
    }

    /**
     * Tells an address of every release that becomes current from now on.
     *
     * @param id one that nobody has; later ones sort behind earlier ones
     * @return refused with BAD_URL or TOO_MANY
     */
    public Plan add(Partner partner, String id, String url) {
        Optional<URI> address = reach.address(url);
        Register register = Register.read(tables, partner);
        if (address.isEmpty()) {
            return new Refused("url", "BAD_URL", reach.rule());
        }
        return register.ids().size() >= MOST
                ? new Refused("url", "TOO_MANY", "A partner has at most " + MOST + " subscribers.")
                : added(register.with(id), subscriber(id, address.get()));
    }

    /** Tells a subscriber nothing more; refused with NOT_FOUND when the partner has none of that identifier. */
    public Plan remove(Partner partner, String id) {
        Register after = Register.read(tables, partner).without(id);
        return KeptSubscriber.all(tables, partner).stream()
                .filter(kept -> kept.subscriber().id().equals(id))
                .findFirst()
                .<Plan>map(kept ->
                        new Possible(kept.subscriber(), after.ids().size(), List.of(after.keep(), kept.removed())))
                .orElseGet(() -> new Refused("id", "NOT_FOUND", "Your partner has no such subscriber."));
    }

    private static Possible added(Register after, Subscriber subscriber) {
        KeptSubscriber kept = KeptSubscriber.first(after.partner(), subscriber);
        return new Possible(
                subscriber, after.ids().size(), List.of(after.keep(), new Change.Add(Table.REPORTED, kept.item())));
    }

    private Subscriber subscriber(String id, URI address) {
        Current current = new ReleaseTable(released).pointed(Consistency.STRONG).current();
        return Subscriber.added(
                id, address.toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS), Owed.identifiers(current));
    }
}
