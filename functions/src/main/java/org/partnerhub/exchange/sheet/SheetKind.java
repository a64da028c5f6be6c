package org.partnerhub.exchange.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rows of a file are about, and which columns that takes. */
enum SheetKind {
    PARTICIPATIONS(
            EnumSet.of(Field.INDICATOR, Field.CASE_NUMBER, Field.DATE, Field.EVENT, Field.STATUS, Field.REASON),
            List.of(Field.INDICATOR, Field.CASE_NUMBER, Field.DATE),
            "indicator, case_number and date"),
    COUNTS(
            EnumSet.of(Field.INDICATOR, Field.PERIOD, Field.PERIOD_START, Field.PERIOD_END, Field.VALUE, Field.REASON),
            List.of(Field.INDICATOR, Field.VALUE),
            "indicator, period (or period_start and period_end) and value");

    private final Set<Field> fields;
    private final List<Field> needed;
    private final String neededInWords;

    SheetKind(Set<Field> fields, List<Field> needed, String neededInWords) {
        this.fields = fields;
        this.needed = needed;
        this.neededInWords = neededInWords;
    }

    boolean reads(Field field) {
        return field.axis().isPresent() || fields.contains(field);
    }

    /** The columns without which nothing can be read, apart from the period. */
    List<Field> needed() {
        return needed;
    }

    String neededInWords() {
        return neededInWords;
    }
}
