package org.partnerhub.reporting.imports;

import java.util.Optional;
import org.partnerhub.exchange.sheet.ProblemCode;
import org.partnerhub.exchange.sheet.RowProblem;

/**
 * Why a row is not counted. Nothing in it was ever in a cell, and nothing in it tells whether somebody was known before.
 *
 * @param row as the spreadsheet shows it, or the line of an IATI file
 * @param column the hub's own name for it, or the path of an element
 * @param code a {@link org.partnerhub.exchange.sheet.ProblemCode} or a {@link ImportCode}
 * @param message one sentence
 * @param suggestion what to do, where that can be said
 */
public record ImportProblem(long row, String column, String code, String message, Optional<String> suggestion) {
    private static final int LONGEST = 500;

    /** Cuts what is longer than a report needs. */
    public ImportProblem {
        column = cut(column);
        message = cut(message);
        suggestion = suggestion.map(ImportProblem::cut);
    }

    static ImportProblem of(RowProblem problem) {
        return new ImportProblem(
                problem.row(), problem.column(), problem.code().name(), problem.message(), problem.suggestion());
    }

    static ImportProblem of(long row, String column, ImportCode code) {
        return new ImportProblem(row, column, code.name(), code.message(), code.suggestion());
    }

    static ImportProblem of(long row, String column, ProblemCode code) {
        return new ImportProblem(row, column, code.name(), code.message(), Optional.empty());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
