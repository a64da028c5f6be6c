package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.util.Map;
import java.util.function.Function;
import org.partnerhub.notices.Subscriber;
import org.partnerhub.notices.Subscriptions;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.period.Actor;

/** Who is told of releases, as mutations. What is remembered of them holds no secret: that is worked out again. */
record SubscriberMutations(Workplace workplace, Mutations mutations) {

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.addSubscriber",
                mutations.of(new TypeReference<Subscriber>() {}, this::added, this::shown),
                "Mutation.removeSubscriber",
                mutations.of(new TypeReference<Integer>() {}, this::removed, number -> Map.of("subscribers", number)));
    }

    /** The secret is worked out before anything is done, so that nobody is added who cannot be told. */
    private Attempt<Subscriber> added(Actor actor, Input input) {
        String id = workplace.ids().next();
        var plan = subscriptions().add(actor.viewer().partner(), id, input.text("url"));
        if (plan instanceof Subscriptions.Possible) {
            subscriptions().secret(id);
        }
        return attempt(plan, Subscriptions.Possible::subscriber);
    }

    private Attempt<Integer> removed(Actor actor, Input input) {
        return attempt(
                subscriptions().remove(actor.viewer().partner(), input.text("id")), Subscriptions.Possible::number);
    }

    private Map<String, Object> shown(Subscriber subscriber) {
        String secret = subscriptions().secret(subscriber.id()).shown();
        return Map.of("subscriber", subscriber, "secret", secret);
    }

    private static <T> Attempt<T> attempt(Subscriptions.Plan plan, Function<Subscriptions.Possible, T> result) {
        if (plan instanceof Subscriptions.Possible possible) {
            return new Attempt.Done<>(result.apply(possible), possible.changes());
        }
        Subscriptions.Refused refused = (Subscriptions.Refused) plan;
        return Attempt.refused(refused.field(), refused.code(), refused.message());
    }

    private Subscriptions subscriptions() {
        return workplace.subscriptions();
    }
}
