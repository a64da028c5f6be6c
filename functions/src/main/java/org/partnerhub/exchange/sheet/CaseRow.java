package org.partnerhub.exchange.sheet;

/**
 * A person or household, as a row names it.
 *
 * @param row the row's number as the spreadsheet shows it
 * @param caseNumber normalised: compatibility forms, capital letters, no blanks; never to be logged
 */
public record CaseRow(long row, String caseNumber) {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "row " + row;
    }
}
