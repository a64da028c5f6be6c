package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.TODAY;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Target;
import org.partnerhub.model.TargetRevision;
import org.partnerhub.reporting.facts.TargetRevisionReport.RevisedTarget;
import org.partnerhub.store.Outcome;

/** A target is revised while its period is open, with a reason and the donor's consent; the first one stays on record. */
final class TargetsTest {
    private static final String QUARTER = "2024Q4";
    private static final LocalDate CONSENT = LocalDate.parse("2024-10-01");

    private static final Target IN_JAFFNA = new Target(
            Optional.of(BigDecimal.TEN), List.of(), List.of(new Code("District", "LK41")), Narratives.NONE, List.of());

    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .result(
                    "R1",
                    ActivitySample.IOM,
                    IndicatorSample.of("persons")
                            .target(QUARTER, IN_JAFFNA)
                            .target(QUARTER, "100")
                            .target("2024Q3", "70"),
                    IndicatorSample.of("share").percentage("persons", "persons").target(QUARTER, "50"),
                    IndicatorSample.of("score").meanScoreOf("persons").target(QUARTER, "0.5"),
                    IndicatorSample.of("words").measuredAs(Measure.QUALITATIVE).unreported(QUARTER),
                    IndicatorSample.of("victims").victims().target(QUARTER, "3"),
                    IndicatorSample.of("none yet").unreported(QUARTER))
            .result("R2", ActivitySample.ILO, IndicatorSample.of("theirs").target(QUARTER, "9")));

    private static TargetRevisionReport report(String indicator, String value, String reason, LocalDate consent) {
        return new TargetRevisionReport(
                FactDesk.ACTIVITY, indicator, IndicatorSample.end(QUARTER), new BigDecimal(value), reason, consent);
    }

    private Attempt<RevisedTarget> attempt(String indicator, String value) {
        return desk.targets().revise(REPORTER, report(indicator, value, "Floods", CONSENT));
    }

    private List<Target> targets(String indicator) {
        return desk.record().results().stream()
                .flatMap(result -> result.indicators().stream())
                .filter(each -> each.code().equals(indicator))
                .flatMap(each -> each.periods().stream())
                .filter(period -> period.periodEnd().equals(IndicatorSample.end(QUARTER)))
                .flatMap(period -> period.targets().stream())
                .toList();
    }

    @Test
    void every_revision_is_kept_and_the_first_target_stays_on_record() {
        desk.commit(attempt("persons", "90"));
        RevisedTarget now = desk.commit(attempt("persons", "95"));
        assertEquals(new RevisedTarget(new BigDecimal("95"), new BigDecimal("100")), now);
        Target target = targets("persons").get(0);
        assertEquals(Optional.of(new BigDecimal("95")), target.value());
        assertEquals(List.of(revision("100"), revision("90")), target.revisions());
    }

    private static TargetRevision revision(String from) {
        return new TargetRevision(TODAY, new BigDecimal(from), Narratives.of("en", "Floods"), Optional.of(CONSENT));
    }

    @Test
    void nothing_else_of_the_activity_changes() {
        Activity before = desk.record();
        desk.commit(attempt("persons", "90"));
        assertEquals(IN_JAFFNA, targets("persons").get(1));
        desk.commit(attempt("share", "60"));
        assertEquals(before.results().get(1), desk.record().results().get(1));
        assertEquals(before, desk.record().withResults(before.results()));
    }

    @ParameterizedTest
    @CsvSource({
        "persons, 100.0, value NO_CHANGE",
        "persons, -1, value NEGATIVE",
        "persons, 0.5, value NOT_WHOLE",
        "persons, 1E+999999999, value TOO_MANY_DIGITS",
        "share, 101, value OUT_OF_RANGE",
        "score, 1.5, value OUT_OF_RANGE",
        "words, 1, indicator NOT_A_NUMBER",
        "theirs, 1, indicator NOT_FOUND",
        "victims, 1, indicator PROTECTION_REQUIRED"
    })
    void a_target_that_cannot_be_is_refused(String indicator, String value, String error) {
        assertRefused(error, attempt(indicator, value));
    }

    @ParameterizedTest
    @CsvSource({"ab, TOO_SHORT", "as a@example.org wrote, PERSONAL_DATA"})
    void a_reason_that_cannot_be_kept_is_refused(String reason, String code) {
        assertRefused("reason " + code, desk.targets().revise(REPORTER, report("persons", "90", reason, CONSENT)));
    }

    @Test
    void the_donor_has_agreed_by_today_in_colombo() {
        assertRefused(
                "donorConsent IN_FUTURE",
                desk.targets().revise(REPORTER, report("persons", "90", "Floods", TODAY.plusDays(1))));
        FactDesk.done(desk.targets().revise(REPORTER, report("persons", "90", "Floods", TODAY)));
    }

    @Test
    void a_first_target_is_set_while_the_period_is_open_and_its_reason_is_kept() {
        RevisedTarget now = desk.commit(attempt("none yet", "40"));
        assertEquals(new RevisedTarget(new BigDecimal("40"), new BigDecimal("40")), now);
        assertEquals(List.of(), targets("none yet").get(0).revisions());
        Correction note = new Corrections(desk.tables())
                .read(FactDesk.ACTIVITY, ActivitySample.IOM)
                .get(0);
        assertEquals("target of none yet for 2024-12-31, agreed on 2024-10-01", note.what());
        assertEquals("Floods", note.reason());
    }

    @Test
    void there_is_no_first_target_once_the_period_is_handed_in() {
        desk.submitted(IndicatorSample.end(QUARTER));
        assertRefused("periodEnd NO_TARGET", attempt("none yet", "40"));
        assertRefused("periodEnd PERIOD_CLOSED", attempt("persons", "90"));
    }

    @Test
    void the_target_of_a_released_period_stays_as_it_is() {
        desk.released(IndicatorSample.end(QUARTER));
        assertRefused("periodEnd PERIOD_CLOSED", attempt("persons", "90"));
        assertRefused("periodEnd PERIOD_CLOSED", attempt("none yet", "40"));
    }

    @Test
    void a_revision_that_was_planned_before_the_period_was_closed_does_not_go_through() {
        Attempt.Done<RevisedTarget> planned = FactDesk.done(attempt("persons", "90"));
        desk.submitted(IndicatorSample.end(QUARTER));
        assertEquals(Outcome.REFUSED, desk.tables().commit(planned.changes()));
    }

    @Test
    void of_two_revisions_that_were_planned_at_once_one_goes_through() {
        Attempt.Done<RevisedTarget> one = FactDesk.done(attempt("persons", "90"));
        Attempt.Done<RevisedTarget> other = FactDesk.done(attempt("share", "60"));
        desk.commit(one);
        assertEquals(Outcome.REFUSED, desk.tables().commit(other.changes()));
    }
}
