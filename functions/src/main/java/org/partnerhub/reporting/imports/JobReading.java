package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.sheet.PersonalDataFound;
import org.partnerhub.model.Activity;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.imports.FileReading.Rest;
import org.partnerhub.reporting.imports.ImportJob.Failure;
import org.partnerhub.reporting.imports.ImportJob.Phase;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.JobKeeper.Draft;
import org.partnerhub.store.Change;

/** Reads the file of a job once, from the checkpoint to its end or to the deadline. */
final class JobReading {
    private final Importer importer;
    private final JobKeeper keeper;
    private final Deadline deadline;
    private final long mostBytes;

    JobReading(Importer importer, JobKeeper keeper, Deadline deadline, long mostBytes) {
        this.importer = importer;
        this.keeper = keeper;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    /**
     * Reads, and keeps what came of it.
     *
     * @throws Interrupted when it did not come to the end
     */
    void read() {
        try {
            readThrough();
        } catch (PersonalDataFound found) {
            keeper.keep(job().quarantined(quarantine(found.reason()), importer.now()));
        } catch (FileRefused refusal) {
            fail(ImportCode.UNREADABLE.name(), String.valueOf(refusal.getMessage()));
        } catch (NotTaken refusal) {
            fail(refusal.code().name(), refusal.sentence());
        }
    }

    /** What to do next, without a word of the file. */
    private static Failure quarantine(PersonalDataFound.Reason reason) {
        String sentences = "The file holds %s. It is deleted whole, and nothing of it is counted."
                + " Take every column that holds %s out, and ask for a new import.";
        return new Failure(reason.name(), sentences.formatted(reason.what(), reason.what()));
    }

    private void readThrough() {
        if (importer.uploads().length(job().uploadKey()).isEmpty()) {
            throw new NotTaken(ImportCode.NO_FILE);
        }
        try (Copy copy = Copy.of(
                importer.uploads(),
                job().uploadKey(),
                mostBytes,
                importer.settings().folder())) {
            identify(copy);
            complete(rest(copy, course()));
        }
    }

    private <R extends FileRow> Rest rest(Copy copy, Course<R> course) {
        boolean countsRows = job().request().kind() != ImportRequest.Kind.IATI;
        Windows<R> windows = new Windows<>(
                job().progress().lastRow(), importer.settings().window(), countsRows, course.work(), this::reached);
        Rest rest = course.reading().read(copy, windows);
        windows.finish();
        return rest;
    }

    /** What was checked is what is applied, and the same bytes have the same number for ever. */
    private void identify(Copy copy) {
        ImportedFile file = job().file().orElseGet(() -> ImportedFile.arrived(copy.bytes()));
        String hash = hash(copy);
        if (file.isAnotherThan(hash)) {
            throw new NotTaken(ImportCode.FILE_CHANGED);
        }
        boolean isNew = file.hash().isEmpty();
        if (isNew) {
            keeper.keep(job().with(file.hashed(copy.bytes(), hash)));
        }
        if (job().phase() == Phase.APPLICATION && file.number().isEmpty() && !erases()) {
            keeper.keep(() -> numbered(numbers().of(hash)));
        }
    }

    private String hash(Copy copy) {
        return erases()
                ? importer.pseudonyms().of(job().request().organisation()).apply(copy.sha256())
                : copy.sha256();
    }

    private boolean erases() {
        return job().request().kind() == ImportRequest.Kind.ERASURE;
    }

    private Draft numbered(FileNumbers.Numbered numbered) {
        ImportJob later = job().file()
                .map(file -> job().with(file.numbered(numbered.number())))
                .orElseGet(this::job);
        return new Draft(later, numbered.changes());
    }

    private Course<?> course() {
        ImportRequest request = job().request();
        Activity activity = importer.reported()
                .find(request.activity())
                .map(Kept::activity)
                .orElseThrow(() -> new NotTaken(ImportCode.NO_SUCH_ACTIVITY));
        return Course.of(importer, activity, job());
    }

    private void reached(long row, Tally tally) {
        keeper.keep(() -> checkpoint(row, tally));
        if (deadline.isNear()) {
            throw new Interrupted(true);
        }
    }

    private Draft checkpoint(long row, Tally tally) {
        ProblemPages pages = new ProblemPages(importer.tables(), job(), job().phase());
        ProblemPages.Added added = pages.adding(job().progress(), tally.problems());
        ImportJob later = job().with(job().progress().with(row, tally, added.pages()), tally.late())
                .leased(Optional.of(keeper.lease()));
        List<Change> changes = new ArrayList<>(added.changes());
        changes.addAll(new LateEvents(importer, job()).adding(tally.late()));
        return new Draft(later, changes);
    }

    private void complete(Rest rest) {
        if (job().phase() == Phase.CHECK) {
            keeper.keep(job().noting(notes(rest)).in(State.CHECKED, importer.now()));
        } else {
            TransactionsKept kept = new TransactionsKept(importer, job(), rest.transactions());
            keeper.keep(() -> new Draft(job().in(State.APPLIED, importer.now()), kept.changes()));
        }
    }

    private List<String> notes(Rest rest) {
        List<String> notes = new ArrayList<>(rest.notes());
        job().file()
                .flatMap(ImportedFile::hash)
                .flatMap(numbers()::known)
                .ifPresent(number ->
                        notes.add("The same file was ordered before; what it has counted is not counted again."));
        return notes;
    }

    private FileNumbers numbers() {
        return FileNumbers.of(importer.tables(), job().request());
    }

    private void fail(String code, String sentence) {
        keeper.keep(job().failed(State.REFUSED, new Failure(code, sentence), importer.now()));
    }

    private ImportJob job() {
        return keeper.job();
    }
}
