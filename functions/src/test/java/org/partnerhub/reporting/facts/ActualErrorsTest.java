package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.OTHER_REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.PROTECTION;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;
import org.partnerhub.reporting.period.Actor;

/** Whatever is wrong with a report of an actual is named by its field, and then nothing is done. */
final class ActualErrorsTest {
    private static final String QUARTER = "2024Q3";

    private static final ActivitySample ACTIVITY = ActivitySample.reported()
            .result(
                    "R1",
                    ActivitySample.IOM,
                    IndicatorSample.of("persons").unreported(QUARTER),
                    IndicatorSample.of("money").counting(CountBasis.MONEY).unreported(QUARTER),
                    IndicatorSample.of("kilometres").impersonal().unreported(QUARTER),
                    IndicatorSample.of("share")
                            .percentage("persons", "kilometres")
                            .unreported(QUARTER),
                    IndicatorSample.of("score").meanScoreOf("persons").unreported(QUARTER),
                    IndicatorSample.of("words").measuredAs(Measure.QUALITATIVE).unreported(QUARTER),
                    IndicatorSample.of("victims").victims().unreported(QUARTER))
            .result("R2", ActivitySample.ILO, IndicatorSample.of("theirs").unreported(QUARTER))
            .workingIn("LK11", "LK12");

    private final FactDesk desk = FactDesk.with(ACTIVITY);

    private static ActualOf of(String indicator) {
        return ActualOf.indicator(indicator, QUARTER);
    }

    private Attempt<?> attempt(ActualOf report) {
        return desk.actuals().report(REPORTER, report.made());
    }

    @ParameterizedTest
    @CsvSource({
        "persons, -1, value NEGATIVE",
        "persons, 1.5, value NOT_WHOLE",
        "persons, 25000001, value IMPLAUSIBLE",
        "persons, 1E+999999999, value TOO_MANY_DIGITS",
        "persons, 1000000000000000, value TOO_MANY_DIGITS",
        "money, 0.0000001, value TOO_MANY_DIGITS",
        "share, 100.1, value OUT_OF_RANGE",
        "share, -0.1, value OUT_OF_RANGE",
        "score, 1.01, value OUT_OF_RANGE",
        "score, -0.01, value OUT_OF_RANGE",
        "words, 1, indicator NOT_A_NUMBER",
        "theirs, 1, indicator NOT_FOUND",
        "none, 1, indicator NOT_FOUND",
        "victims, 1, indicator PROTECTION_REQUIRED"
    })
    void a_value_that_the_indicator_cannot_have_is_refused(String indicator, String value, String error) {
        assertRefused(error, attempt(of(indicator).whole(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "persons, 12.0",
        "persons, 25000000",
        "money, -0.50",
        "kilometres, 1.5",
        "share, 0",
        "share, 100",
        "score, 1",
        "score, 0"
    })
    void a_value_that_the_indicator_can_have_is_taken(String indicator, String value) {
        FactDesk.done(attempt(of(indicator).whole(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', breakdown.0.categories BAD_SPLIT",
        "AGE=18-24, breakdown.0.categories AXIS_NOT_OF_INDICATOR",
        "SEX=woman, breakdown.0.categories UNKNOWN_CODE",
        "DISTRICT=LK-43, breakdown.0.categories UNKNOWN_CODE",
        "DISTRICT=LK51, breakdown.0.categories OUTSIDE_AREA"
    })
    void a_cell_that_the_indicator_does_not_have_is_refused(String cell, String error) {
        assertRefused(error, attempt(of("persons").whole("5").part(cell, "1")));
    }

    @Test
    void a_wrong_part_is_named_by_its_number() {
        assertRefused(
                "breakdown.1.value NOT_WHOLE",
                attempt(of("persons").whole("5").part("SEX=f", "1").part("SEX=m", "0.5")));
    }

    @Test
    void a_cell_stated_twice_is_refused() {
        assertRefused(
                "breakdown DUPLICATE_CELL",
                attempt(of("persons").whole("5").part("SEX=f", "1").part("SEX=f", "1")));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertEquals(
                Set.of("value NEGATIVE", "breakdown.0.value NOT_WHOLE", "reason TOO_SHORT"),
                FactDesk.errors(
                        attempt(of("persons").whole("-1").part("SEX=f", "0.5").because(" x "))));
    }

    @ParameterizedTest
    @CsvSource({"share", "score"})
    void what_does_not_add_up_is_not_divided(String indicator) {
        assertRefused(
                "breakdown NOT_DIVISIBLE", attempt(of(indicator).whole("1").part("SEX=f", "0.5")));
    }

    @Test
    void parts_that_exceed_the_whole_are_refused() {
        assertRefused(
                "breakdown SUM_EXCEEDS_WHOLE",
                attempt(of("persons").whole("5").part("SEX=f", "3").part("SEX=m", "3")));
    }

    @Test
    void a_report_of_nothing_is_refused() {
        assertRefused("value MISSING", attempt(of("persons")));
    }

    @ParameterizedTest
    @CsvSource({"ab, TOO_SHORT", "write to a@example.org, PERSONAL_DATA", "'one\ntwo', CONTROL_CHARACTER"})
    void a_reason_that_cannot_be_kept_is_refused(String reason, String code) {
        assertRefused("reason " + code, attempt(of("persons").whole("5").because(reason)));
    }

    @Test
    void a_reason_of_more_than_a_thousand_characters_is_refused() {
        assertRefused("reason TOO_LONG", attempt(of("persons").whole("5").because("x".repeat(1_001))));
        FactDesk.done(attempt(of("persons").whole("5").because("x".repeat(1_000))));
    }

    @Test
    void more_than_ninety_cells_go_by_import() {
        ActualOf many = ManyCells.of(of("persons").whole("500"), 91);
        assertRefused("breakdown TOO_MANY_CELLS", attempt(many));
    }

    @Test
    void more_than_four_ways_to_split_go_by_import() {
        ActualOf many = of("persons").whole("500");
        for (Axis axis : List.of(Axis.SEX, Axis.AGE, Axis.GROUP, Axis.DISTRICT, Axis.PROVINCE)) {
            many = many.part(axis + "=u", "1");
        }
        assertRefused("breakdown TOO_MANY_SPLITS", attempt(many));
    }

    @Test
    void an_unknown_period_is_answered_with_those_that_there_are() {
        Attempt<?> attempt = attempt(ActualOf.indicator("persons", "2030Q1").whole("1"));
        assertRefused("periodEnd NO_SUCH_PERIOD", attempt);
        String message = ((Attempt.Refused<?>) attempt).errors().get(0).message();
        assertEquals("The indicator's periods end on 2024-09-30.", message);
    }

    @Test
    void an_unknown_activity_is_refused() {
        ActualReport report = new ActualReport(
                "XX-1", "persons", IndicatorSample.end(QUARTER), Optional.empty(), List.of(), Optional.empty());
        assertRefused("activity NOT_FOUND", desk.actuals().report(REPORTER, report));
    }

    @Test
    void anothers_indicator_is_answered_as_one_that_does_not_exist() {
        assertEquals(
                attempt(of("none").whole("1")).toString(),
                attempt(of("theirs").whole("1")).toString());
        FactDesk.done(
                desk.actuals().report(OTHER_REPORTER, of("theirs").whole("1").made()));
    }

    @Test
    void victims_are_reported_with_the_grant_protection() {
        FactDesk.done(desk.actuals().report(PROTECTION, of("victims").whole("1").made()));
    }

    @Test
    void nobody_reports_without_the_grant_of_a_reporter() {
        List<Actor> others = List.of(
                FactDesk.actor(Partner.IOM, "approver", Grant.APPROVER),
                FactDesk.actor(Partner.GOVERNMENT, "validator", Grant.VALIDATOR),
                FactDesk.actor(Partner.JAPAN_EMBASSY, "embassy"));
        others.forEach(actor -> assertRefused(
                " FORBIDDEN",
                desk.actuals().report(actor, of("persons").whole("1").made())));
    }
}
