package org.partnerhub.graphql.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJobs;
import org.partnerhub.reporting.imports.ImportProblem;
import org.partnerhub.reporting.imports.ImportRequest;
import org.partnerhub.reporting.imports.Progress;

/** An import as its organisation sees it. */
public record ImportView(ImportJob job, ImportJobs jobs) {
    static final Duration ADDRESS_VALID = Duration.ofMinutes(15);

    /** How far a file has been gone through. */
    public record ProgressView(Progress progress) {

        public long rows() {
            return progress.read();
        }

        public long accepted() {
            return progress.accepted();
        }

        public long refused() {
            return progress.refused();
        }
    }

    public String id() {
        return job.id();
    }

    public String activity() {
        return job.request().activity();
    }

    public ImportRequest.Kind kind() {
        return job.request().kind();
    }

    public ImportRequest.Format format() {
        return job.request().format();
    }

    public ImportJob.State state() {
        return job.state();
    }

    public Instant requestedAt() {
        return job.request().at();
    }

    public Optional<ProgressView> checked() {
        return job.file().map(file -> new ProgressView(job.check()));
    }

    public Optional<ProgressView> applied() {
        return isOrdered() ? Optional.of(new ProgressView(job.application())) : Optional.empty();
    }

    public Optional<String> failure() {
        return job.failure().map(ImportJob.Failure::code);
    }

    public Optional<String> failureMessage() {
        return job.failure().map(ImportJob.Failure::sentence);
    }

    public List<String> notes() {
        return job.notes();
    }

    /** Of the counting once it was ordered, else of the check. */
    public List<ImportProblem> problems() {
        return IntStream.rangeClosed(1, job.progress().pages())
                .mapToObj(page -> jobs.problems(job, page))
                .flatMap(List::stream)
                .toList();
    }

    private boolean isOrdered() {
        return job.state() == ImportJob.State.APPLYING || job.state() == ImportJob.State.APPLIED;
    }
}
