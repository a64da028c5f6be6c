package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.partnerhub.access.Grant;
import org.partnerhub.exchange.sheet.PersonalText;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJobs;
import org.partnerhub.reporting.imports.ImportRequest;
import org.partnerhub.reporting.imports.ImportSettings;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.imports.KeptJob;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.store.Change;

/** Imports, asked for and ordered; the work itself is done elsewhere. */
record ImportMutations(Workplace workplace, Mutations mutations, JobIds ids) {
    private static final TypeReference<ImportJob> JOB = new TypeReference<>() {};
    private static final int LONGEST_REASON = 500;

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.requestImport",
                mutations.of(JOB, this::request, this::requested),
                "Mutation.applyImport",
                mutations.of(
                        JOB, step(ImportMutations::isChecked, ImportJobs::ordered), job -> Map.of("import", view(job))),
                "Mutation.discardImport",
                mutations.of(
                        JOB,
                        step(job -> job.state().mayBeDiscarded(), ImportJobs::discarded),
                        job -> Map.of("import", view(job))));
    }

    private Attempt<ImportJob> request(Actor actor, Input input) {
        ImportRequest.Kind kind = ImportRequest.Kind.valueOf(input.text("kind"));
        if (!new ImportDuty(actor.viewer()).covers(kind)) {
            return forbidden("kind");
        }
        ImportRequest.Format format = ImportRequest.Format.valueOf(input.text("format"));
        if ((kind == ImportRequest.Kind.IATI) != (format == ImportRequest.Format.XML)) {
            return Attempt.refused("format", "WRONG_FORMAT", "IATI files come as XML, the others as CSV or XLSX.");
        }
        if (workplace.activities().find(input.text("activity")).isEmpty()) {
            return Attempt.refused("activity", "NOT_FOUND", "There is no such activity.");
        }
        if (input.words("reason")
                .filter(words -> words.length() > LONGEST_REASON)
                .isPresent()) {
            return Attempt.refused("reason", "TOO_LONG", "A reason has at most " + LONGEST_REASON + " characters.");
        }
        if (input.words("reason").filter(PersonalText::isIn).isPresent()) {
            return Attempt.refused("reason", "PERSONAL_DATA", "This seems to identify a person.");
        }
        ImportJob job = ImportJob.of(ids.next(), request(actor, input, kind, format));
        return new Attempt.Done<>(job, jobs().requested(job));
    }

    private ImportRequest request(Actor actor, Input input, ImportRequest.Kind kind, ImportRequest.Format format) {
        return new ImportRequest(
                input.text("activity"),
                organisation(actor),
                kind,
                format,
                workplace.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                actor.viewer().has(Grant.PROTECTION),
                input.words("reason"),
                ImportSettings.MOST_BYTES);
    }

    private interface Ordering {
        List<Change> changes(ImportJobs jobs, KeptJob kept);
    }

    private BiFunction<Actor, Input, Attempt<ImportJob>> step(Predicate<ImportJob> isPossible, Ordering ordering) {
        return (actor, input) -> {
            Optional<KeptJob> kept = jobs().find(organisation(actor), input.text("import"))
                    .filter(each -> new Protected(actor.viewer()).mayRead(each.job()));
            if (kept.isEmpty()) {
                return Attempt.refused("import", "NOT_FOUND", "Your organisation has no such import.");
            }
            if (!new ImportDuty(actor.viewer())
                    .covers(kept.get().job().request().kind())) {
                return forbidden("import");
            }
            if (!isPossible.test(kept.get().job())) {
                return Attempt.refused(
                        "import",
                        "WRONG_STATE",
                        "The import is " + kept.get().job().state() + ".");
            }
            return new Attempt.Done<>(kept.get().job(), ordering.changes(jobs(), kept.get()));
        };
    }

    private static Attempt<ImportJob> forbidden(String field) {
        return Attempt.refused(
                field,
                "FORBIDDEN",
                "Data protection officers bring what is to be erased, reporters what is to be counted.");
    }

    private static boolean isChecked(ImportJob job) {
        return job.state() == ImportJob.State.CHECKED;
    }

    /** Read anew, so that it tells how far the import has come. */
    private ImportView view(ImportJob job) {
        ImportJob now = jobs().find(job.request().organisation(), job.id())
                .map(KeptJob::job)
                .orElse(job);
        return new ImportView(now, jobs());
    }

    /** A file that comes when nobody waits for it any more would stay, so that there is no address for it. */
    private Map<String, Object> requested(ImportJob job) {
        ImportView view = view(job);
        Duration left =
                Duration.between(workplace.clock().instant(), job.request().at().plus(ImportSettings.EXPECTED));
        boolean isWaiting = view.state() == ImportJob.State.WAITING_FOR_FILE && left.compareTo(Duration.ZERO) > 0;
        return isWaiting
                ? Map.of("import", view, "uploadUrl", address(job, shorter(left, ImportView.ADDRESS_VALID)))
                : Map.of("import", view);
    }

    private String address(ImportJob job, Duration valid) {
        return workplace.uploads().address(job.uploadKey(), valid).toString();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private ImportJobs jobs() {
        return new ImportJobs(workplace.tables(), workplace.clock());
    }

    static String organisation(Actor actor) {
        return actor.viewer().partner().organisation().orElseThrow();
    }
}
