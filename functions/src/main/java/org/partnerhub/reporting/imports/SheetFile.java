package org.partnerhub.reporting.imports;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.partnerhub.exchange.sheet.CountRow;
import org.partnerhub.exchange.sheet.ParticipationRow;
import org.partnerhub.exchange.sheet.RowProblem;
import org.partnerhub.exchange.sheet.RowSink;
import org.partnerhub.exchange.sheet.SheetFormat;
import org.partnerhub.exchange.sheet.SheetNotes;
import org.partnerhub.exchange.sheet.SheetReader;

/** Reads spreadsheets. */
record SheetFile(SheetReader reader, ImportRequest request, StatedRows rows) implements FileReading {

    @Override
    public Rest read(Copy copy, Windows windows) {
        SheetNotes notes = notes(copy, windows);
        return new Rest(notes.sentences(), List.of());
    }

    private SheetNotes notes(Copy copy, Windows windows) {
        return request.kind() == ImportRequest.Kind.COUNTS
                ? reader.counts(copy.content(), format(), new Sink<CountRow>(windows, CountRow::row, rows::of))
                : reader.participations(
                        copy.content(), format(), new Sink<ParticipationRow>(windows, ParticipationRow::row, rows::of));
    }

    private SheetFormat format() {
        return request.format() == ImportRequest.Format.XLSX ? SheetFormat.XLSX : SheetFormat.CSV;
    }

    /** Makes something of a row only when it was not done with before. */
    private record Sink<R>(Windows windows, ToLongFunction<R> number, Function<R, StatedRow> meaning)
            implements RowSink<R> {

        @Override
        public void accept(R row) {
            if (!windows.isDoneWith(number.applyAsLong(row))) {
                windows.accept(meaning.apply(row));
            }
        }

        @Override
        public void refuse(RowProblem problem) {
            windows.refuse(ImportProblem.of(problem));
        }
    }
}
