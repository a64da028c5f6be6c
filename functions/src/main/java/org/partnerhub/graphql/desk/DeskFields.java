package org.partnerhub.graphql.desk;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.access.Grant;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Result;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodState;

/** The fields of the desk itself. */
record DeskFields(Workplace workplace) {

    /** The desk as one person sees it. */
    public record DeskView(String person) {}

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Query.desk", environment -> new DeskView(actor(environment).person()), "Desk.periods", this::periods);
    }

    private List<PeriodView> periods(DataFetchingEnvironment environment) {
        Actor actor = actor(environment);
        Activity record = workplace
                .activities()
                .find(Objects.requireNonNull(environment.<String>getArgument("activity")))
                .map(Kept::activity)
                .orElseThrow(Refusal::notFound);
        return record.results().stream()
                .map(Result::owner)
                .distinct()
                .flatMap(organisation -> periods(record, organisation, actor))
                .toList();
    }

    private Stream<PeriodView> periods(Activity record, String organisation, Actor actor) {
        boolean isOwn = actor.viewer().partner().organisation().equals(Optional.of(organisation));
        boolean validates = actor.viewer().has(Grant.VALIDATOR);
        if (!isOwn && !validates) {
            return Stream.of();
        }
        PeriodBook book = PeriodBook.read(workplace.tables(), record.iatiIdentifier(), organisation);
        return Reports.ends(record, organisation).stream()
                .map(book::at)
                .filter(kept -> isOwn || isOpenToValidators(kept.state()))
                .map(kept -> new PeriodView(kept, new PeriodEvents(workplace.tables()), actor, workplace.clock()));
    }

    private static boolean isOpenToValidators(PeriodState state) {
        return switch (state) {
            case OPEN, SUBMITTED, RETURNED -> false;
            case APPROVED, RELEASED -> true;
        };
    }

    static Actor actor(DataFetchingEnvironment environment) {
        return ((DeskReading) Requests.reading(environment)).actor();
    }
}
