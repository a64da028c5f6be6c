package org.partnerhub.reporting.imports;

import java.util.Optional;
import org.partnerhub.audit.About;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Verdict;
import org.partnerhub.reporting.imports.ImportJob.Failure;
import org.partnerhub.reporting.imports.ImportJob.State;

/** The steps of one job in the audit log, each before it is kept. */
final class JobTrail {
    private static final String FILE_ERASED = "FILE_ERASED";

    private final AuditLog log;
    private Optional<State> logged = Optional.empty();

    JobTrail(AuditLog log) {
        this.log = log;
    }

    /** Logs that a job comes into another state, once for all tries to keep it so. */
    void moves(ImportJob before, ImportJob after) {
        boolean isStep = before.state() != after.state() && !logged.equals(Optional.of(after.state()));
        if (isStep) {
            log.append(deed(after, after.state().name()), verdict(after));
            logged = Optional.of(after.state());
        }
    }

    /** Logs that nothing is left of the file. */
    void ends(ImportJob job) {
        log.append(deed(job, FILE_ERASED), Verdict.DONE);
    }

    private static Deed deed(ImportJob job, String step) {
        ImportRequest request = job.request();
        Kind kind =
                switch (request.kind()) {
                    case PARTICIPATIONS, COUNTS, IATI -> Kind.IMPORT;
                    case ERASURE -> Kind.ERASURE;
                };
        About about = About.part(request.activity(), request.organisation()).byJob(job.id());
        return Deed.ofTheHub(Door.IMPORTS, kind, step, about);
    }

    private static Verdict verdict(ImportJob job) {
        return job.failure()
                .map(Failure::code)
                .map(Verdict::refused)
                .orElse(Verdict.DONE)
                .over(job.progress().read());
    }
}
