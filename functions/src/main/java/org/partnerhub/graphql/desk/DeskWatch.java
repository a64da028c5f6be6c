package org.partnerhub.graphql.desk;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerhub.access.Rule;
import org.partnerhub.audit.About;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Verdict;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.graphql.Watch;
import org.partnerhub.reporting.facts.UserError;
import org.partnerhub.reporting.period.Actor;

/**
 * Has every mutation logged before and after it is done, also one that its rule refuses; and every read of what is not released
 * noted by the {@link Witness} of its request, whose one entry {@link AuditedReads} appends. A field of a query is taken for such
 * a read unless it is known to be none.
 */
record DeskWatch(AuditLog log) implements Watch {
    private static final Set<String> OPEN =
            Set.of("Query.viewer", "Query.codeList", "Query.releases", "Query.release", "Query.changes");

    /** What became of a mutation, by its payload. */
    private record OfMutation() implements AuditLog.Telling<@Nullable Object> {

        @Override
        public Verdict of(@Nullable Object payload) {
            return payload instanceof Map<?, ?> map && map.get("userErrors") instanceof List<?> errors
                    ? errors.stream().findFirst().map(OfMutation::refused).orElse(Verdict.DONE)
                    : Verdict.FAILED;
        }

        @Override
        public Verdict ofFailure(Exception failure) {
            return failure instanceof Refusal refusal
                    ? Verdict.refused(refusal.code().name())
                    : Verdict.FAILED;
        }

        private static Verdict refused(Object error) {
            return error instanceof UserError told ? Verdict.refused(told.code()) : Verdict.FAILED;
        }
    }

    @Override
    public DataFetcher<?> over(Place place, DataFetcher<?> guarded) {
        return switch (place.type()) {
            case "Mutation" -> environment -> mutated(place, environment, guarded);
            case "Query", "Desk" -> OPEN.contains(place.type() + "." + place.field()) ? guarded : noted(place, guarded);
            default -> guarded;
        };
    }

    private @Nullable Object mutated(Place place, DataFetchingEnvironment environment, DataFetcher<?> guarded)
            throws Exception {
        Deed deed = new DeskDeed(DeskFields.actor(environment), Requests.operation(environment))
                .of(kind(place.rule()), List.of(place.field()), about(place, environment));
        return log.<@Nullable Object, Exception>around(deed, () -> guarded.get(environment), new OfMutation());
    }

    private static DataFetcher<?> noted(Place place, DataFetcher<?> guarded) {
        return environment -> {
            ((DeskReading) Requests.reading(environment)).witness().sees(place.field(), about(place, environment));
            return guarded.get(environment);
        };
    }

    private static About about(Place place, DataFetchingEnvironment environment) {
        Actor actor = DeskFields.actor(environment);
        return NamedCodes.in(environment)
                .about(place.field(), actor.viewer().partner().organisation());
    }

    private static Kind kind(Rule rule) {
        return switch (rule) {
            case APPROVE -> Kind.APPROVAL;
            case IMPORT -> Kind.IMPORT;
            case PARTNER, FIGURE, MONEY, TRANSACTION, DESK, REPORT, DISCLOSURE, RECOUNT, VALIDATE, SUBSCRIBE, AUDIT ->
                Kind.MUTATION;
        };
    }
}
