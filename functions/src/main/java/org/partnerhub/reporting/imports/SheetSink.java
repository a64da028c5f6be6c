package org.partnerhub.reporting.imports;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.partnerhub.exchange.sheet.RowProblem;
import org.partnerhub.exchange.sheet.RowSink;

/**
 * Makes something of a spreadsheet's row only when it was not done with before.
 *
 * @param <S> what is read from the spreadsheet
 * @param <R> what is made of it
 */
record SheetSink<S, R extends FileRow>(Windows<R> windows, ToLongFunction<S> number, Function<S, R> meaning)
        implements RowSink<S> {

    @Override
    public void accept(S row) {
        if (!windows.isDoneWith(number.applyAsLong(row))) {
            windows.accept(meaning.apply(row));
        }
    }

    @Override
    public void refuse(RowProblem problem) {
        windows.refuse(ImportProblem.of(problem));
    }
}
