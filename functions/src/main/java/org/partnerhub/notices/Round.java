package org.partnerhub.notices;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerhub.release.Header;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * One run of {@link Dispatch}.
 *
 * @param lastCall after which no notice is sent any more
 */
record Round(Tables tables, Owed owed, SigningSecrets secrets, Courier courier, Clock clock, Instant lastCall) {

    /** Tells a subscriber all that it is owed, as far as that goes well and there is time. */
    void tell(KeptSubscriber kept) {
        Optional<KeptSubscriber> now = Optional.of(kept);
        for (Header release : owed.to(kept.subscriber())) {
            now = now.filter(any -> !clock.instant().isAfter(lastCall)).flatMap(each -> told(each, release));
        }
    }

    /** The subscriber as it is kept then, when there is more to tell it. */
    private Optional<KeptSubscriber> told(KeptSubscriber kept, Header release) {
        Subscriber subscriber = kept.subscriber();
        Delivery delivery = delivery(subscriber, release);
        if (delivery instanceof Delivery.Delivered) {
            return noted(kept.next(subscriber.delivered(release)));
        }
        if (delivery instanceof Delivery.Failed failure) {
            noted(kept.next(subscriber.failed(release, failure, clock.instant())));
        } else {
            remove(kept);
        }
        return Optional.empty();
    }

    private Delivery delivery(Subscriber subscriber, Header release) {
        return courier.deliver(
                Notice.of(release).request(URI.create(subscriber.url()), secrets.of(subscriber.id()), clock.instant()));
    }

    /** Empty when somebody else was at it meanwhile, who has noted more, or removed it. */
    private Optional<KeptSubscriber> noted(KeptSubscriber next) {
        return tables.writer(Table.REPORTED).replace(next.item()) ? Optional.of(next) : Optional.empty();
    }

    /** When somebody else is at it, it answers 410 to the next run, too. */
    private void remove(KeptSubscriber kept) {
        Register register = Register.read(tables, kept.partner());
        tables.commit(
                List.of(kept.removed(), register.without(kept.subscriber().id()).keep()));
    }
}
