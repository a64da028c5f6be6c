package org.partnerhub.reporting.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file on its way in.
 *
 * @param id sorts by the time at which the job was asked for
 * @param changedAt when it came into its state
 * @param file what is known of the file; empty until it arrived, and after a quarantine
 * @param check how far the dry run has come
 * @param application how far the rows have been posted, or erased by
 * @param notes sentences about the file as a whole, as which columns were not read
 * @param lateIn the last days of the open periods in which late rows were posted
 * @param failure why the file was not taken
 * @param lease who works on it
 */
public record ImportJob(
        String id,
        ImportRequest request,
        State state,
        Instant changedAt,
        Optional<ImportedFile> file,
        Progress check,
        Progress application,
        List<String> notes,
        Set<LocalDate> lateIn,
        Optional<Failure> failure,
        Optional<Lease> lease) {

    /** How far a job has come. */
    public enum State {
        WAITING_FOR_FILE,
        /** The whole file is read, and nothing of it is counted. */
        CHECKING,
        /** Waits until somebody orders or discards it. */
        CHECKED,
        /** Its good rows are being worked on: posted, or erased by. */
        APPLYING,
        APPLIED,
        /** It held personal data; everything was deleted but this fact, the reason and the time. */
        QUARANTINED,
        /** It is not acceptable as a whole. */
        REFUSED,
        /** No file came in time, or nobody ordered it in time. */
        EXPIRED,
        /** Nobody wanted it any more. */
        DISCARDED;

        /** Whether nothing more becomes of the job. */
        public boolean isFinal() {
            return switch (this) {
                case WAITING_FOR_FILE, CHECKING, CHECKED, APPLYING -> false;
                case APPLIED, QUARANTINED, REFUSED, EXPIRED, DISCARDED -> true;
            };
        }

        /** Whether its file was not taken as a whole, for what is in it or for its size. */
        boolean isRefusal() {
            return switch (this) {
                case QUARANTINED, REFUSED -> true;
                case WAITING_FOR_FILE, CHECKING, CHECKED, APPLYING, APPLIED, EXPIRED, DISCARDED -> false;
            };
        }

        /** Whether it may still be stopped. */
        public boolean mayBeDiscarded() {
            return this == WAITING_FOR_FILE || this == CHECKING || this == CHECKED;
        }
    }

    /**
     * Why a file was not taken.
     *
     * @param code a {@link ImportCode} or, of a quarantine, a reason for one
     * @param sentence never repeats what is in the file
     */
    public record Failure(String code, String sentence) {}

    /** Copies what it is given, so that equal jobs are kept as equal bytes. */
    public ImportJob {
        notes = List.copyOf(notes);
        lateIn = Collections.unmodifiableSet(new TreeSet<>(lateIn));
    }

    /** A job that nobody has worked on yet. */
    public static ImportJob of(String id, ImportRequest request) {
        return new ImportJob(
                id,
                request,
                State.WAITING_FOR_FILE,
                request.at(),
                Optional.empty(),
                Progress.NONE,
                Progress.NONE,
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Under which key the file is uploaded. */
    public String uploadKey() {
        return "imports/" + id;
    }

    /** The progress that matters now: that of the application once it was ordered, else that of the check. */
    public Progress progress() {
        return phase() == Phase.APPLICATION ? application : check;
    }

    Phase phase() {
        return state == State.APPLYING || state == State.APPLIED ? Phase.APPLICATION : Phase.CHECK;
    }

    /** Which of the two readings of a file is meant. */
    enum Phase {
        CHECK,
        APPLICATION
    }

    ImportJob in(State newState, Instant now) {
        return new ImportJob(
                id, request, newState, now, file, check, application, notes, lateIn, failure, Optional.empty());
    }

    ImportJob failed(State newState, Failure why, Instant now) {
        return new ImportJob(
                id,
                request,
                newState,
                now,
                file,
                check,
                application,
                notes,
                lateIn,
                Optional.of(why),
                Optional.empty());
    }

    /** Nothing but the fact, the reason and the time. */
    ImportJob quarantined(Failure why, Instant now) {
        return of(id, request.withoutWords()).failed(State.QUARANTINED, why, now);
    }

    ImportJob leased(Optional<Lease> newLease) {
        return new ImportJob(id, request, state, changedAt, file, check, application, notes, lateIn, failure, newLease);
    }

    ImportJob with(ImportedFile newFile) {
        return new ImportJob(
                id, request, state, changedAt, Optional.of(newFile), check, application, notes, lateIn, failure, lease);
    }

    ImportJob noting(List<String> newNotes) {
        return new ImportJob(id, request, state, changedAt, file, check, application, newNotes, lateIn, failure, lease);
    }

    ImportJob with(Progress progress, Set<LocalDate> late) {
        Set<LocalDate> allLate = new TreeSet<>(lateIn);
        allLate.addAll(late);
        boolean applies = phase() == Phase.APPLICATION;
        return new ImportJob(
                id,
                request,
                state,
                changedAt,
                file,
                applies ? check : progress,
                applies ? progress : application,
                notes,
                allLate,
                failure,
                lease);
    }

    /** What is told of it in a log: no words, no counts. */
    @Override
    public String toString() {
        return "import " + id + " " + state + ": " + request;
    }
}
