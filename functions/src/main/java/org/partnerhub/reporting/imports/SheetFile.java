package org.partnerhub.reporting.imports;

import java.util.List;
import org.partnerhub.exchange.sheet.CountRow;
import org.partnerhub.exchange.sheet.ParticipationRow;
import org.partnerhub.exchange.sheet.SheetNotes;
import org.partnerhub.exchange.sheet.SheetReader;

/** Reads spreadsheets of what is to be counted. */
record SheetFile(SheetReader reader, ImportRequest request, StatedRows rows) implements FileReading<StatedRow> {

    @Override
    public Rest read(Copy copy, Windows<StatedRow> windows) {
        return new Rest(notes(copy, windows).sentences(), List.of());
    }

    private SheetNotes notes(Copy copy, Windows<StatedRow> windows) {
        return request.kind() == ImportRequest.Kind.COUNTS
                ? reader.counts(
                        copy.content(), request.sheetFormat(), new SheetSink<>(windows, CountRow::row, rows::of))
                : reader.participations(
                        copy.content(),
                        request.sheetFormat(),
                        new SheetSink<>(windows, ParticipationRow::row, rows::of));
    }
}
