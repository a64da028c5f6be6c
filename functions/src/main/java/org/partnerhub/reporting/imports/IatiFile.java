package org.partnerhub.reporting.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;
import org.partnerhub.reporting.period.PeriodBook;

/**
 * Reads actuals and transactions of one activity from IATI files. An activity that contradicts itself is refused whole, as
 * everywhere in the hub.
 *
 * @param activity as it is on record, which says what its indicators mean and whose they are
 * @param book how the organisation's periods are, by which transactions are taken
 */
record IatiFile(
        CodeLists lists, Activity activity, ImportRequest request, StatedRows rows, PeriodBook book, Path folder)
        implements FileReading<StatedRow> {

    @Override
    public Rest read(Copy copy, Windows<StatedRow> windows) {
        Path file = named(copy);
        try {
            return read(file, windows);
        } catch (FileRefused refusal) {
            throw new NotTaken(ImportCode.UNREADABLE, IatiFindings.withoutText(sentence(refusal, file)));
        } finally {
            delete(file);
        }
    }

    private Rest read(Path file, Windows<StatedRow> windows) {
        IatiFindings findings = new IatiFindings(activity, request, rows, book);
        ImportReport report = new IatiReader(lists).readWithLines(file, findings::take);
        findings.take(report);
        findings.found().stream()
                .sorted(Comparator.comparingLong(IatiFindings.Found::line))
                .forEach(found -> found.delivery().accept(windows));
        return new Rest(findings.notes(), findings.transactions());
    }

    private static String sentence(FileRefused refusal, Path file) {
        return String.valueOf(refusal.getMessage()).replace(String.valueOf(file.getFileName()), "The file");
    }

    /** The reader reads twice, by name. */
    private Path named(Copy copy) {
        try (InputStream content = copy.content()) {
            Path file = Files.createTempFile(folder, "import", ".xml");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
