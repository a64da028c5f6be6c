package org.partnerhub.exchange.sheet;

import java.util.List;

/** What the rows of a file are about, and which columns that takes. */
enum SheetKind {
    PARTICIPATIONS("indicator, case_number and date"),
    COUNTS("indicator, period (or period_start and period_end) and value"),
    CASES("case_number");

    private final String neededInWords;

    SheetKind(String neededInWords) {
        this.neededInWords = neededInWords;
    }

    boolean reads(Field field) {
        return (field.axis().isPresent() && this != CASES) || fields().contains(field);
    }

    /** The columns without which nothing can be read, apart from the period. */
    List<Field> needed() {
        return switch (this) {
            case PARTICIPATIONS -> List.of(Field.INDICATOR, Field.CASE_NUMBER, Field.DATE);
            case COUNTS -> List.of(Field.INDICATOR, Field.VALUE);
            case CASES -> List.of(Field.CASE_NUMBER);
        };
    }

    String neededInWords() {
        return neededInWords;
    }

    private List<Field> fields() {
        return switch (this) {
            case PARTICIPATIONS ->
                List.of(Field.INDICATOR, Field.CASE_NUMBER, Field.DATE, Field.EVENT, Field.STATUS, Field.REASON);
            case COUNTS ->
                List.of(Field.INDICATOR, Field.PERIOD, Field.PERIOD_START, Field.PERIOD_END, Field.VALUE, Field.REASON);
            case CASES -> needed();
        };
    }
}
