package org.partnerhub.exchange.sheet;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.partnerhub.exchange.sheet.PersonalDataFound.Reason;

/** Ends the reading of a file at the first thing in it that identifies a person. */
final class PersonalGuard {
    private PersonalGuard() {}

    /** Checks what columns are called, and whether that holds personal data itself. */
    static void checkHeading(SheetRow row) {
        check(row, position -> PersonalHeadings.of(row.cell(position)));
        checkContent(row, position -> false);
    }

    /**
     * Checks what stands in a row.
     *
     * @param counts whether the column at a position is one for counts
     */
    static void checkContent(SheetRow row, IntPredicate counts) {
        check(row, position -> PersonalContent.of(row.cell(position), counts.test(position)));
    }

    private static void check(SheetRow row, IntFunction<Optional<Reason>> finding) {
        for (int position = 1; position <= row.cells().size(); position++) {
            Optional<Reason> reason = finding.apply(position);
            if (reason.isPresent()) {
                throw new PersonalDataFound(reason.orElseThrow(), position);
            }
        }
    }
}
