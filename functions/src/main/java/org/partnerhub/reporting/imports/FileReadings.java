package org.partnerhub.reporting.imports;

import org.partnerhub.exchange.sheet.SheetReader;
import org.partnerhub.model.Activity;

/** Chooses how a file is read. */
final class FileReadings {
    private FileReadings() {}

    static FileReading of(Importer importer, Activity activity, ImportRequest request) {
        String organisation = request.organisation();
        StatedRows rows =
                new StatedRows(activity, organisation, importer.pseudonyms().of(organisation));
        return switch (request.kind()) {
            case PARTICIPATIONS, COUNTS ->
                new SheetFile(new SheetReader(importer.lists(), activity, organisation), request, rows);
            case IATI ->
                new IatiFile(
                        importer.lists(),
                        activity,
                        request,
                        rows,
                        importer.settings().folder());
        };
    }
}
