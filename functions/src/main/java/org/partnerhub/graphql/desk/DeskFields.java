package org.partnerhub.graphql.desk;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.access.Grant;
import org.partnerhub.graphql.Connection;
import org.partnerhub.graphql.Page;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Result;
import org.partnerhub.release.DisclosureRecord;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.ReconciliationReport.CubeOddity;
import org.partnerhub.reporting.Reconciliations;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.imports.ImportJobs;
import org.partnerhub.reporting.imports.KeptJob;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodState;

/** The fields of the desk itself. */
record DeskFields(Workplace workplace) {

    /** The desk as one person sees it. */
    public record DeskView(String person) {}

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Query.desk",
                environment -> new DeskView(actor(environment).person()),
                "Desk.periods",
                this::periods,
                "Desk.import",
                this::importJob,
                "Desk.imports",
                this::imports,
                "Desk.actualsWithoutEvidence",
                this::actualsWithoutEvidence,
                "Desk.reconciliation",
                this::reconciliation,
                "Desk.subscribers",
                environment ->
                        workplace.subscriptions().of(actor(environment).viewer().partner()),
                "Desk.disclosure",
                this::disclosure);
    }

    private ImportView importJob(DataFetchingEnvironment environment) {
        String id = Objects.requireNonNull(environment.<String>getArgument("id"));
        return jobs().find(organisation(environment), id)
                .filter(kept ->
                        isHandled(kept, environment) && protection(environment).mayRead(kept.job()))
                .map(kept -> new ImportView(kept.job(), jobs()))
                .orElseThrow(Refusal::notFound);
    }

    private Connection<ImportView> imports(DataFetchingEnvironment environment) {
        List<ImportView> all = jobs().all(organisation(environment)).stream()
                .filter(kept ->
                        isHandled(kept, environment) && protection(environment).mayRead(kept.job()))
                .map(kept -> new ImportView(kept.job(), jobs()))
                .toList();
        return Page.asked(environment).of(all);
    }

    private ReconciliationView reconciliation(DataFetchingEnvironment environment) {
        return new Reconciliations(workplace.tables(), workplace.clock())
                .latest()
                .map(report -> new ReconciliationView(report, actor(environment).viewer(), isShown(environment)))
                .orElseThrow(Refusal::notFound);
    }

    /** Of the own organisation alone; what is about victims of trafficking only for whoever works with them. */
    private DisclosureRecord disclosure(DataFetchingEnvironment environment) {
        Activity record = record(environment);
        return DisclosureRecord.latest(
                        new Candidates(workplace).decisions(),
                        record.iatiIdentifier(),
                        organisation(environment),
                        day(environment, "periodEnd"))
                .map(decided -> decided.of(code -> protection(environment).mayKnow(record, code)))
                .orElseThrow(Refusal::notFound);
    }

    private static LocalDate day(DataFetchingEnvironment environment, String argument) {
        try {
            return LocalDate.parse(Objects.requireNonNull(environment.<String>getArgument(argument)));
        } catch (DateTimeParseException malformed) {
            throw new Refusal(Refusal.Code.BAD_ARGUMENT, "Write a day as 2025-03-31.");
        }
    }

    /** Whether an oddity is not about victims of trafficking, or the viewer works with them. */
    private Predicate<CubeOddity> isShown(DataFetchingEnvironment environment) {
        Set<List<String>> hidden = workplace.activities().all().stream()
                .flatMap(activity -> activity.results().stream()
                        .flatMap(result -> result.indicators().stream())
                        .filter(Indicator::victimsOfTrafficking)
                        .map(indicator -> List.of(activity.iatiIdentifier(), indicator.code())))
                .collect(Collectors.toSet());
        return found -> actor(environment).viewer().has(Grant.PROTECTION)
                || !hidden.contains(
                        List.of(found.cube().activity(), found.oddity().indicator()));
    }

    private static boolean isHandled(KeptJob kept, DataFetchingEnvironment environment) {
        return new ImportDuty(actor(environment).viewer())
                .covers(kept.job().request().kind());
    }

    private List<Notes.Stated> actualsWithoutEvidence(DataFetchingEnvironment environment) {
        String organisation = organisation(environment);
        Activity reported = new Reports(workplace.tables(), organisation, end -> true).of(record(environment));
        return new Notes(workplace.tables())
                .withoutEvidence(protection(environment).told(reported), organisation);
    }

    private ImportJobs jobs() {
        return new ImportJobs(workplace.tables(), workplace.clock());
    }

    private static Protected protection(DataFetchingEnvironment environment) {
        return new Protected(actor(environment).viewer());
    }

    private static String organisation(DataFetchingEnvironment environment) {
        return ImportMutations.organisation(actor(environment));
    }

    private Activity record(DataFetchingEnvironment environment) {
        return workplace
                .activities()
                .find(Objects.requireNonNull(environment.<String>getArgument("activity")))
                .map(Kept::activity)
                .orElseThrow(Refusal::notFound);
    }

    private List<PeriodView> periods(DataFetchingEnvironment environment) {
        Actor actor = actor(environment);
        Activity record = record(environment);
        List<PeriodView> periods = record.results().stream()
                .map(Result::owner)
                .distinct()
                .flatMap(organisation -> periods(record, organisation, actor))
                .toList();
        if (periods.isEmpty() && !actor.viewer().has(Grant.VALIDATOR)) {
            throw Refusal.notFound();
        }
        return periods;
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
                .map(kept -> new PeriodView(kept, record, workplace, actor));
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
