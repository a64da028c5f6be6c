package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.ACTIVITY;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.KeptRemark;
import org.partnerhub.reporting.Notes;

/** There is one explanation for an indicator and a period, and a later one takes its place. */
final class ExplanationsTest {
    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .result(
                    "R1",
                    ActivitySample.IOM,
                    IndicatorSample.of("1.1").unreported("2024Q3").unreported("2024Q4"),
                    IndicatorSample.of("victims").victims().unreported("2024Q3"))
            .result("R2", ActivitySample.ILO, IndicatorSample.of("theirs").unreported("2024Q3")));

    private Attempt<Explanation> attempt(String indicator, String quarter, String explanation, String action) {
        ExplanationReport report =
                new ExplanationReport(ACTIVITY, indicator, IndicatorSample.end(quarter), explanation, action);
        return desk.explanations().explain(REPORTER, report);
    }

    private List<Explanation> kept(String organisation) {
        return new Notes(desk.tables())
                .explanations(ACTIVITY, organisation).stream()
                        .map(KeptRemark::remark)
                        .toList();
    }

    @Test
    void a_later_explanation_takes_the_place_of_the_one_before() {
        desk.commit(attempt("1.1", "2024Q3", "Floods", "Courses moved"));
        Explanation later = desk.commit(attempt("1.1", "2024Q3", " More floods ", "Courses moved again"));
        assertEquals("More floods", later.explanation());
        assertEquals(List.of(later), kept(ActivitySample.IOM));
    }

    @Test
    void each_period_has_its_own() {
        desk.commit(attempt("1.1", "2024Q3", "Floods", "Courses moved"));
        desk.commit(attempt("1.1", "2024Q4", "Floods", "Courses moved"));
        assertEquals(2, kept(ActivitySample.IOM).size());
        assertEquals(List.of(), kept(ActivitySample.ILO));
    }

    @Test
    void explanations_are_no_evidence() {
        desk.commit(attempt("1.1", "2024Q3", "Floods", "Courses moved"));
        assertEquals(List.of(), new Notes(desk.tables()).evidence(ACTIVITY, ActivitySample.IOM));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 2024Q3, ab, Courses moved, explanation TOO_SHORT",
        "1.1, 2024Q3, Floods, '  a  ', action TOO_SHORT",
        "1.1, 2024Q3, as a@example.org said, Courses moved, explanation PERSONAL_DATA",
        "1.1, 2024Q3, Floods, ask a@example.org, action PERSONAL_DATA",
        "1.1, 2024Q3, Floods, 'one\ntwo', action CONTROL_CHARACTER",
        "1.1, 2030Q1, Floods, Courses moved, periodEnd NO_SUCH_PERIOD",
        "theirs, 2024Q3, Floods, Courses moved, indicator NOT_FOUND",
        "victims, 2024Q3, Floods, Courses moved, indicator PROTECTION_REQUIRED"
    })
    void what_cannot_be_kept_is_refused(
            String indicator, String quarter, String explanation, String action, String error) {
        assertRefused(error, attempt(indicator, quarter, explanation, action));
    }

    @Test
    void a_text_has_at_most_two_thousand_characters_of_any_script() {
        String long2000 = "ශ".repeat(1_999) + "\uD83D\uDE00";
        FactDesk.done(attempt("1.1", "2024Q3", long2000, long2000));
        assertRefused("action TOO_LONG", attempt("1.1", "2024Q3", "Floods", long2000 + "x"));
    }

    @Test
    void words_in_sinhala_with_joiners_are_taken_and_marks_that_turn_text_round_are_not() {
        FactDesk.done(attempt("1.1", "2024Q3", "ශ්\u200dරී ලංකා", "ශ්\u200dරී ලංකා"));
        assertRefused("action CONTROL_CHARACTER", attempt("1.1", "2024Q3", "Floods", "abc\u202Edef"));
    }
}
