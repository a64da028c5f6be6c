package org.partnerhub.reporting.imports;

import java.util.List;
import java.util.function.UnaryOperator;
import org.partnerhub.exchange.sheet.CaseRow;
import org.partnerhub.exchange.sheet.SheetNotes;
import org.partnerhub.exchange.sheet.SheetReader;

/** Reads spreadsheets of case numbers, each of which is replaced at once. */
record CaseFile(SheetReader reader, ImportRequest request, UnaryOperator<String> pseudonyms)
        implements FileReading<ErasureRow> {

    @Override
    public Rest read(Copy copy, Windows<ErasureRow> windows) {
        SheetNotes notes = reader.cases(
                copy.content(), request.sheetFormat(), new SheetSink<>(windows, CaseRow::row, this::erasure));
        return new Rest(notes.sentences(), List.of());
    }

    private ErasureRow erasure(CaseRow row) {
        return new ErasureRow(row.row(), pseudonyms.apply(row.caseNumber()));
    }
}
