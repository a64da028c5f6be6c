package org.partnerhub.reporting.imports;

import java.util.Optional;

/** Why a row that can be read is not counted, or why a file is not taken. */
public enum ImportCode {
    PROTECTION_REQUIRED(
            "The indicator counts victims of trafficking, and whoever asked for the import may not report them.",
            "Have it reported by somebody with the grant protection."),
    COUNTED_OTHERWISE(
            "The indicator is counted the other way: from participations or from counts, never from both.",
            "Report it as it was reported first."),
    OUTSIDE_AREA(
            "The activity does not work in this district.",
            "Write u where the person's district does not matter; that the activity works elsewhere is for its record to say."),
    NOT_SPLIT("A percentage is reported for the whole and not for its parts.", "Leave the categories empty."),
    OUT_OF_RANGE("The value does not lie on the indicator's scale.", ""),
    NO_OPEN_PERIOD("The period is closed, and so is every later one.", ""),
    REASON_REQUIRED(
            "The period is closed, so what is counted now goes into the open one, and the row does not say why it is late.",
            "Write why into the column reason, or ask for the import with a reason."),
    PERIOD_SUBMITTED(
            "A period that tells this has been submitted.",
            "Ask for it to be returned first, then bring the file with a new request."),
    IMPLAUSIBLE(
            "The sum is more than all budgets of the activity in this currency together.",
            "Check the sum, its decimal point and the currency."),
    NOT_CORRECTABLE(
            "The period is closed, and a value of this kind cannot be added to another period.",
            "Report the value to date in the open period."),
    NOT_A_VALUE("The actual has no number.", "State a number; texts are not counted."),
    MEANS_SOMETHING_ELSE("The file measures the indicator in another way than it was agreed.", ""),
    REFERENCE_REQUIRED(
            "A transaction without a reference cannot be told from another one.", "Give it a ref that no other has."),
    REFERENCE_REPEATED("The file holds another transaction with this reference before it.", ""),
    OTHER_ORGANISATION("This belongs to another organisation, which reports it itself.", ""),
    OTHER_ACTIVITY("The import is for another activity.", "Ask for an import for each activity."),
    UNKNOWN_RESULT("A share names a result that the activity does not have.", ""),
    ELEMENT_REFUSED("The file contradicts itself or the standard here, so the whole activity is refused.", ""),
    TOO_LARGE("The file is larger than was allowed.", "Bring it in several parts."),
    UNREADABLE("The file cannot be read.", ""),
    FILE_CHANGED("Another file was put in the place of the one that was read first.", "Ask for a new import."),
    NO_FILE("No file arrived in time.", "Ask for a new import."),
    NOT_ORDERED("Nobody ordered that the checked file be counted, so it was deleted.", "Ask for a new import."),
    NO_SUCH_ACTIVITY("The hub knows no such activity.", "");

    private final String message;
    private final String suggestion;

    ImportCode(String message, String suggestion) {
        this.message = message;
        this.suggestion = suggestion;
    }

    /** What is the matter, in one sentence that holds for every row with this problem. */
    public String message() {
        return message;
    }

    /** What can be done about it, if anything. */
    public Optional<String> suggestion() {
        return Optional.of(suggestion).filter(sentence -> !sentence.isEmpty());
    }
}
