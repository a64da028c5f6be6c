package org.partnerhub.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A cell of a row with a place to put what is wrong with it.
 *
 * @param text cleaned; never to be put into a problem
 */
record Cell(long row, Column column, String text, List<RowProblem> problems) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What the cell holds; nothing when it is empty, or refused since it only fills a place or is too long. */
    Optional<String> given() {
        return isEmpty() ? Optional.empty() : meant();
    }

    /** What the cell holds; refused when it holds nothing. */
    Optional<String> required() {
        return isEmpty() ? refuse(ProblemCode.MISSING) : meant();
    }

    /** What the cell holds, where all digits of it are to be 0 to 9. */
    Optional<String> requiredPlain() {
        return Texts.hasForeignDigits(text)
                ? refuse(ProblemCode.FOREIGN_DIGITS, "Write numbers with the digits 0 to 9.")
                : required();
    }

    <T> Optional<T> refuse(ProblemCode code) {
        return refuse(code, Optional.empty());
    }

    <T> Optional<T> refuse(ProblemCode code, String suggestion) {
        return refuse(code, Optional.of(suggestion));
    }

    <T> Optional<T> refuse(ProblemCode code, Optional<String> suggestion) {
        problems.add(new RowProblem(row, column.label(), code, code.message(), suggestion));
        return Optional.empty();
    }

    private Optional<String> meant() {
        if (Placeholders.isOne(text)) {
            return refuse(ProblemCode.PLACEHOLDER, Placeholders.suggestion(column));
        }
        return text.length() > Limits.CELL ? refuse(ProblemCode.TOO_LONG) : Optional.of(text);
    }
}
