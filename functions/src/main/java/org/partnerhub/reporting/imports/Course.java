package org.partnerhub.reporting.imports;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.partnerhub.exchange.sheet.SheetReader;
import org.partnerhub.model.Activity;
import org.partnerhub.reporting.imports.ImportJob.Phase;
import org.partnerhub.reporting.ledger.Erasure;
import org.partnerhub.reporting.ledger.Sources;
import org.partnerhub.reporting.period.PeriodBook;

/**
 * How the file of a job is read, and what is done with its rows.
 *
 * @param <R> what its rows are
 */
record Course<R extends FileRow>(FileReading<R> reading, WindowWork<R> work) {

    /** The course that a job takes in the phase in which it is. */
    static Course<?> of(Importer importer, Activity activity, ImportJob job) {
        ImportRequest request = job.request();
        String organisation = request.organisation();
        UnaryOperator<String> pseudonyms = importer.pseudonyms().of(organisation);
        SheetReader reader = new SheetReader(importer.lists(), activity, organisation);
        StatedRows rows = new StatedRows(activity, organisation, pseudonyms);
        return switch (request.kind()) {
            case PARTICIPATIONS, COUNTS -> new Course<>(new SheetFile(reader, request, rows), counting(importer, job));
            case IATI ->
                new Course<>(
                        new IatiFile(
                                importer.lists(),
                                activity,
                                request,
                                rows,
                                book(importer, request),
                                importer.settings().folder()),
                        counting(importer, job));
            case ERASURE -> new Course<>(new CaseFile(reader, request, pseudonyms), erasing(importer, job));
        };
    }

    private static WindowWork<StatedRow> counting(Importer importer, ImportJob job) {
        ImportRequest request = job.request();
        Sources sources = new Sources(importer.tables());
        Supplier<PeriodBook> book = () -> book(importer, request);
        return job.phase() == Phase.APPLICATION
                ? new Applying(request, number(job), importer.ledger(), sources, book)
                : new Checking(request, sources, book);
    }

    private static PeriodBook book(Importer importer, ImportRequest request) {
        return PeriodBook.read(importer.tables(), request.activity(), request.organisation());
    }

    private static WindowWork<ErasureRow> erasing(Importer importer, ImportJob job) {
        Erasure erasure = new Erasure(importer.tables(), importer.pause());
        return job.phase() == Phase.APPLICATION
                ? new Erasing(job.request(), new Sources(importer.tables()), erasure)
                : rows -> Erasing.DONE;
    }

    private static long number(ImportJob job) {
        return job.file().flatMap(ImportedFile::number).orElseThrow();
    }
}
