package org.partnerhub.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.partnerhub.model.Axis;

/** What a column of a file can state. */
enum Field {
    INDICATOR,
    CASE_NUMBER("caseno"),
    DATE,
    EVENT("eventnumber"),
    STATUS,
    REASON,
    PERIOD,
    PERIOD_START,
    PERIOD_END,
    VALUE,
    SEX(Axis.SEX, "gender"),
    AGE(Axis.AGE, "ageband", "agegroup", "agerange"),
    GROUP(Axis.GROUP, "populationgroup"),
    DISTRICT(Axis.DISTRICT, "districtname", "districtcode", "districtpcode"),
    PROVINCE(Axis.PROVINCE),
    INTERVENTION(Axis.INTERVENTION),
    NVQ_LEVEL(Axis.NVQ_LEVEL, "nvq"),
    ROUTE(Axis.ROUTE),
    SKILLED_WORKER_FIELD(Axis.SKILLED_WORKER_FIELD),
    PLACEMENT(Axis.PLACEMENT),
    SCORE_BAND(Axis.SCORE_BAND),
    EXPLOITATION(Axis.EXPLOITATION, "typeofexploitation"),
    PRODUCT(Axis.PRODUCT);

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Optional<Axis> axis;
    private final String otherHeadings;

    Field(String... otherHeadings) {
        this.axis = Optional.empty();
        this.otherHeadings = String.join(" ", otherHeadings);
    }

    Field(Axis axis, String... otherHeadings) {
        this.axis = Optional.of(axis);
        this.otherHeadings = String.join(" ", otherHeadings);
    }

    /** The name by which the hub calls the column, as {@code case_number}. */
    String label() {
        return label;
    }

    /** The axis of which the column holds categories. */
    Optional<Axis> axis() {
        return axis;
    }

    /** The field that a heading in words names; its case, and blanks, hyphens and underscores in it, do not matter. */
    static Optional<Field> named(String heading) {
        String bare = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return Arrays.stream(values()).filter(field -> field.isCalled(bare)).findFirst();
    }

    private boolean isCalled(String bare) {
        return bare.equals(label.replace("_", ""))
                || Arrays.asList(otherHeadings.split(" ", -1)).contains(bare);
    }
}
