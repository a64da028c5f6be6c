package org.partnerhub.exchange.sheet;

/** What can be wrong with a cell. */
public enum ProblemCode {
    MISSING("The cell is empty, and the row cannot be counted without it."),
    PLACEHOLDER("The cell holds a placeholder or a spreadsheet error in place of a value."),
    TOO_LONG("The text is longer than is allowed here."),
    TOO_MANY_CELLS("The row has more cells than there are columns with a heading."),
    FOREIGN_DIGITS("The number is written in digits other than 0 to 9."),
    UNKNOWN_CODE("The cell holds no code, name or known spelling of the list."),
    AMBIGUOUS_CODE("The cell fits more than one code of the list."),
    CONTRADICTION("Two columns of the row state different categories of the same kind."),
    ISO_CODE_NOT_PCODE("The cell holds a code of ISO 3166-2, which numbers districts in another way than P-codes do."),
    PROVINCE_NOT_DISTRICT("The cell holds a province, and a district is needed."),
    NOT_AN_INDICATOR("The activity has no indicator of your organisation with this code."),
    NOT_COUNTED_THIS_WAY("The indicator is not reported in files of this kind."),
    AXIS_NOT_OF_INDICATOR("The indicator is not split in this way."),
    NOT_A_DATE("The cell holds no date."),
    AMBIGUOUS_DATE("The cell can be read as two different dates."),
    NOT_A_PERIOD("The cell holds no period."),
    PERIOD_REVERSED("The period ends before it starts."),
    NO_SUCH_PERIOD("The indicator has no reporting period for this."),
    NOT_A_NUMBER("The cell holds no plain number."),
    NEGATIVE("A count cannot be below zero."),
    NOT_WHOLE("A count must be a whole number."),
    DECIMAL_COMMA("The number has a decimal comma."),
    THOUSANDS_SEPARATOR("The number has a thousands separator."),
    SCIENTIFIC_NOTATION("The number has an exponent."),
    PERCENT_SIGN("The number has a percent sign or is shown as a percentage."),
    TOO_LARGE("The number is too large to be true."),
    TOO_MANY_DECIMALS("The number has more than 9 digits after the point."),
    NOT_AN_AGE("The cell holds neither an age in completed years nor an age band."),
    NOT_A_CASE_NUMBER(
            "A case number has 3 to 40 letters A to Z and digits, with - / . _ inside, and at least one digit."),
    NOT_AN_EVENT_NUMBER("An event number has 1 to 40 letters A to Z and digits, with - / . _ inside."),
    DUPLICATE_ROW("The file has stated the same cell before.");

    private final String message;

    ProblemCode(String message) {
        this.message = message;
    }

    /** What is the matter, in one sentence that holds for every cell with this problem. */
    public String message() {
        return message;
    }
}
